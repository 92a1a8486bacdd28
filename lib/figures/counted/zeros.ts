import type { Token } from '../../text/tokens.ts';
import { tokensWith } from '../../text/triggers.ts';
import type { Draft } from '../draft.ts';
import { BEGINS_NONE } from '../known-words.ts';
import { isPlural, singular } from '../noun-phrase.ts';
import { phraseBefore } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { AUXILIARY } from '../word-class.ts';

const FARTHEST = 4;

/**
 * Statements that there was none, as figures with value 0, one for each event told.
 * - `no casualties`, `nobody was hurt`, `no one was killed or injured` (two), `none of the passengers were injured`,
 *   `no soldiers were hurt`, `nobody died`, `left no one dead`, `not a single person was hurt`
 * - not: `no reports of casualties` (nothing is known), `no red cards`
 */
export function findZeros(drafts: readonly Draft[], reading: Reading): Draft[] {
  const zeros = tokensWith(reading, BEGINS_NONE).flatMap((at) => zerosAt(at, reading));
  return zeros.length === 0 ? [...drafts] : merged(drafts, zeros);
}

function zerosAt(at: number, reading: Reading): Draft[] {
  const { tokens, words } = reading;
  const { lower, kind } = tokens[at] as Token;
  const none = words.noneWords.get(lower);
  if (none === undefined || kind !== 'word') return [];
  const first = none === 'single' ? phraseBefore(tokens, at + 1, words.notASingle)?.at : at;
  if (first === undefined) return [];
  const one = none === 'determiner' && tokens[at + 1]?.lower === words.one;
  return one || none === 'person'
    ? eventsAfter(first, at + (one ? 2 : 1), reading, words.person)
    : eventNouns(first, at, reading);
}

/** Both lists are in order; a figure inside a statement of none ("no one") is a part of it. */
function merged(drafts: readonly Draft[], zeros: readonly Draft[]): Draft[] {
  const all: Draft[] = [];
  let at = 0;
  for (const draft of drafts) {
    while (zeros[at] && (zeros[at] as Draft).end <= draft.first) all.push(zeros[at++] as Draft);
    const zero = zeros[at];
    if (!zero || draft.end <= zero.first) all.push(draft);
  }
  return [...all, ...zeros.slice(at)];
}

/** "nobody was killed or injured": an auxiliary, then the events; or "nobody died", "left no one dead": at once. */
function eventsAfter(first: number, from: number, reading: Reading, unit: string): Draft[] {
  const { tokens, words } = reading;
  let at = from;
  if (words.events.has(tokens[at]?.lower ?? '')) return listed(first, at, reading, unit);
  while (at < from + FARTHEST && !(reading.classAt(at) & AUXILIARY)) at++;
  if (!(reading.classAt(at) & AUXILIARY)) return [];
  while (reading.classAt(at) & AUXILIARY || words.eventFillersAfter.has(tokens[at]?.lower ?? ''))
    at++;
  return listed(first, at, reading, unit);
}

/** "no casualties or fatalities", "no dead": nouns of what happens to persons; "no soldiers were hurt": to whom. */
function eventNouns(first: number, last: number, reading: Reading): Draft[] {
  const { tokens, words } = reading;
  let at = last + 1;
  while (
    at < last + 3 &&
    !words.events.has(tokens[at]?.lower ?? '') &&
    words.eventAdjectives.has(tokens[at]?.lower ?? '')
  )
    at++;
  const noun = tokens[at]?.lower ?? '';
  if (words.events.has(noun)) return listed(first, at, reading, words.person);
  const many = isPlural(noun, words) || last > first;
  const happens = many && (reading.classAt(at + 1) & AUXILIARY) !== 0;
  return happens ? eventsAfter(first, at + 1, reading, singular(noun, words)) : [];
}

/** Events joined by "or", "nor" and "and" from a token on. */
function listed(first: number, from: number, reading: Reading, unit: string): Draft[] {
  const { tokens, words } = reading;
  const zeros: Draft[] = [];
  const noun = singular((tokens[from] as Token | undefined)?.lower ?? '', words);
  for (let at = from; ; at++) {
    const event = words.events.get(tokens[at]?.lower ?? '');
    if (!event || !words.noneEvents.has(event)) break;
    zeros.push(
      zero(
        first,
        at + 1,
        words.personEvents.has(event) || unit !== words.person ? unit : noun,
        event,
      ),
    );
    if (!words.orWords.has(tokens[at + 1]?.lower ?? '')) break;
    at++;
  }
  const end = zeros.at(-1)?.end ?? 0;
  return zeros.map((draft) => ({ ...draft, end, after: end }));
}

const zero = (first: number, end: number, unit: string, event: string): Draft => ({
  first,
  numeral: first,
  end,
  after: end,
  low: 0,
  high: 0,
  shape: 'none',
  written: 0,
  scale: 1,
  bound: 'exact',
  unit,
  kind: 'count',
  unitSaid: true,
  concept: [],
  event,
  reasons: ['none'],
});
