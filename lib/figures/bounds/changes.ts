import type { Token } from '../../text/tokens.ts';
import { type Draft, reread } from '../draft.ts';
import type { Reading } from '../reading.ts';
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  DETERMINER,
  PARTICIPLE,
  PREPOSITION,
  VERB,
} from '../word-class.ts';

/**
 * Tells changes from levels. A bound that is told wins: "rose more than 3%" is more than 3.
 * - `rose 0.3%` up, `lost 190 points` down, `down by 2.6%` down, `cut sales by 35 per cent` down
 * - not: `rose to 6.7%` (a level), `fell 200 feet` (a distance), `dropped two bombs` (things)
 */
export function readChanges(drafts: readonly Draft[], reading: Reading): Draft[] {
  return drafts.map((draft) => {
    if (draft.bound !== 'exact' || draft.shape === 'multiple') return draft;
    if (draft.low < 0 && draft.kind !== 'physical') return reread(draft, 'sign', { bound: 'down' });
    if (reading.tokens[draft.first]?.text === '+') return reread(draft, 'sign', { bound: 'up' });
    const change = changeBefore(draft, reading);
    return change ? reread(draft, 'change', { bound: change }) : draft;
  });
}

const FARTHEST = 4;

function changeBefore(draft: Draft, reading: Reading): 'up' | 'down' | null {
  const { tokens, words } = reading;
  let by = false;
  // "climbed by between 4 and 6 per cent"
  const opened = words.rangeOpeners.has(tokens[draft.first - 1]?.lower ?? '');
  const start = opened && tokens[draft.first - 2]?.lower === words.by ? 2 : 1;
  for (let at = draft.first - start; at >= draft.first - FARTHEST && at >= 0; at--) {
    const { lower } = tokens[at] as Token;
    const change = words.changes.get(lower);
    if (change) return by || measuresChange(draft, reading, at) ? change : null;
    if (lower === words.by) by = true;
    else if (by) return verbOfObject(reading, at);
    else if (!words.changeFillers.has(lower) && !isMeasureWord(at, draft, reading)) return null;
  }
  return null;
}

/** "a whopping 30%", "a seasonally adjusted 3%": words between the verb and its number; but "a 30% stake" has none. */
function isMeasureWord(at: number, draft: Draft, reading: Reading): boolean {
  const bits = reading.classAt(at);
  if (draft.kind !== 'percent' && draft.kind !== 'money') return false;
  if (bits & (ADJECTIVE | ADVERB | PARTICIPLE) && !(bits & PREPOSITION)) return true;
  return (bits & DETERMINER) !== 0 && at < draft.first - 1;
}

/** Only money, shares and points change without "by"; lengths are distances and counts are things. */
function measuresChange(draft: Draft, reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const particle = tokens[at]?.lower === 'up' || tokens[at]?.lower === 'down';
  if (
    particle &&
    reading.classAt(at - 1) & VERB &&
    !(reading.classAt(at - 1) & AUXILIARY) &&
    !reading.words.trading.has(tokens[at - 1]?.lower ?? '') &&
    !reading.words.changes.has(tokens[at - 1]?.lower ?? '')
  )
    return false;
  if (draft.kind === 'money' || draft.kind === 'percent' || draft.kind === 'none') return true;
  if (draft.kind === 'physical') return !LENGTHS.has(draft.unit) || leadsToLevel(draft, reading);
  return particle && draft.kind === 'count';
}

/** "rose 2 metres to 7.4 metres": a level follows, so the length is a change and no distance. */
const leadsToLevel = ({ after }: Draft, { tokens }: Reading): boolean =>
  tokens[after]?.lower === 'to' && tokens[after + 1]?.kind === 'number';

const LENGTHS = new Set(['metre', 'kilometre', 'foot', 'mile', 'yard', 'inch', 'centimetre']);

/** "grow sales by 35 per cent": the verb stands before its object. */
function verbOfObject({ tokens, words }: Reading, from: number): 'up' | 'down' | null {
  for (let at = from; at >= from - FARTHEST && at >= 0; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return null;
    const change = words.changesBy.get(token.lower) ?? words.changes.get(token.lower);
    if (change) return change;
  }
  return null;
}
