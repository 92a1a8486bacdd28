import type { UnitEntry } from '../../language/figure-words.ts';
import { type Draft, reread } from '../draft.ts';
import { phraseBefore } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { AUXILIARY } from '../word-class.ts';
import { currencyBefore } from './currency.ts';
import { perMany } from './per-many.ts';
import { rateAfter } from './rate.ts';
import { type UnitFound, unitAfter } from './unit-after.ts';

/**
 * Reads the currency, percent sign or unit that is written with a numeral.
 * - `$1.1 million`, `40 euros`, `12%`, `50 foot`, `400,000 barrels a day`, `16-year-old`
 * - `millions of dollars`, `14 grams per 100,000 litres`
 * - not: `12 barrels of oil` as a rate, `13.58` alone on its line over `Second bridge closed`
 */
export function attachUnits(drafts: readonly Draft[], reading: Reading): Draft[] {
  const read = drafts.map((draft) => attachUnit(draft, reading));
  return outsideUnits(read);
}

/** The "million" of "415 parts per million" and the number of "per 100,000 people" belong to the unit before them. */
export const outsideUnits = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(({ first }, at) => first >= (drafts[at - 1]?.after ?? 0));

function attachUnit(draft: Draft, reading: Reading): Draft {
  if (draft.shape === 'multiple') return draft;
  const money = currencyBefore(reading, draft.first);
  if (money)
    return withRate(reread(draft, 'sign', { ...money, kind: 'money', unitSaid: true }), reading);
  const ends = reading.sentenceAt(draft.first).end === draft.end;
  const found = ends ? null : (unitAfter(reading, draft.end) ?? ofMany(draft, reading));
  if (!found) return named(draft, reading);
  const { unit, kind } = inMillions(draft, found.entry, reading);
  const end = kind === 'money' || kind === 'percent' ? found.end : draft.end;
  const read = reread(draft, 'unit after', {
    unit,
    kind,
    end,
    after: found.end,
    unitSaid: true,
  });
  return withRate(read, reading);
}

/** "hundreds of miles", "tens of millions of euros": a vague magnitude has its unit behind "of". */
const ofMany = ({ shape, end }: Draft, reading: Reading): UnitFound | null =>
  shape === 'vague' && reading.tokens[end]?.lower === reading.words.of
    ? unitAfter(reading, end + 1)
    : null;

/** "10 million pounds": nobody weighs in millions of them, and a word that is weight and money is money then. */
function inMillions(draft: Draft, entry: UnitEntry, { words }: Reading): UnitEntry {
  const many = draft.scale >= 1e6 || (draft.shape === 'vague' && draft.low >= 1e6);
  const money = many ? words.moneyInMillions.get(entry.unit) : undefined;
  return money ? { unit: money, kind: 'money' } : entry;
}

/** Words between a measure's name and its value. */
const FARTHEST = 9;

/** "a magnitude of 6.1", "magnitude-6.1", "the average age of the men was 34": the noun before the number tells its unit. */
function named(draft: Draft, reading: Reading): Draft {
  const { tokens, words } = reading;
  const hyphen = tokens[draft.first - 1]?.text === '-' ? 1 : 0;
  let found = phraseBefore(tokens, draft.first - hyphen, words.measureNouns);
  if (!found && reading.classAt(boundSkipped(draft, reading)) & AUXILIARY)
    for (let at = draft.first - 1; !found && at > draft.first - FARTHEST && at > 0; at--) {
      if (tokens[at]?.kind !== 'word') break;
      found = phraseBefore(tokens, at, words.measureNouns);
    }
  if (!found) return draft;
  const { unit, kind } = found.entry;
  return reread(draft, 'unit before', { unit, kind, unitSaid: true });
}

/** The token before a number and what bounds it. */
const boundSkipped = ({ first }: Draft, { tokens, words }: Reading): number =>
  (phraseBefore(tokens, first, words.boundsBefore)?.at ?? first) - 1;

/** "80 dollars per sq m" is told in "USD per square metre". */
export function withRate(draft: Draft, reading: Reading): Draft {
  const rate = rateAfter(reading, draft.after) ?? perMany(reading, draft.after);
  if (!rate || draft.kind === 'age') return draft;
  return reread(draft, 'rate', { unit: `${draft.unit} per ${rate.unit}`, after: rate.end });
}
