import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { ADJECTIVE, NAME, NOUN, PREPOSITION, VERB } from '../word-class.ts';

/** Months that are also common words: a capital must tell. */
const isMonth = (token: Token | undefined, { words }: Reading): boolean =>
  token !== undefined && words.months.has(token.lower) && token.text[0] !== token.lower[0];

/**
 * Times of day: "9 p.m.", "5am", "0401 GMT". Those with a colon were never numerals.
 */
export function isClock(draft: Draft, { tokens, words }: Reading): boolean {
  if (draft.shape !== 'digits' && draft.shape !== 'words') return false;
  if (isHour(draft, { tokens, words })) return true;
  // "a.m." may be parted by blanks: "11 a. m."
  let written = '';
  for (let at = draft.end; at < draft.end + 4 && at < tokens.length; at++) {
    written += (tokens[at] as Token).lower;
    if (written.length > 1 && words.clockWords.has(written)) return true;
  }
  return false;
}

/** "half past six", "at 6 on Friday", "at six tonight". */
function isHour(draft: Draft, { tokens, words }: Pick<Reading, 'tokens' | 'words'>): boolean {
  if (draft.low > 12 || !Number.isInteger(draft.low)) return false;
  const before = tokens[draft.first - 1]?.lower ?? '';
  if (words.hourOpeners.has(before)) {
    const parts = words.numbers.get(tokens[draft.first - 2]?.lower ?? '')?.role;
    if (parts === 'part') return true;
  }
  if (before !== words.at) return false;
  const next = tokens[draft.end];
  const day = next?.lower === words.on ? tokens[draft.end + 1] : next;
  return words.weekdays.has(day?.lower ?? '') || words.dayParts.has(next?.lower ?? '');
}

/** Days beside a month: "Oct. 31", "31 October", "Sept. 20-24", "between 4 and 6 May", "the 4 of July". */
export function isDate(draft: Draft, reading: Reading): boolean {
  const { tokens } = reading;
  if (draft.unitSaid || draft.high > 2100 || !Number.isInteger(draft.low)) return false;
  let before = draft.first - 1;
  if (tokens[before]?.text === '.') before--;
  let after = draft.end;
  const joins = (at: number, day: number) =>
    /^[-–,]$|^and$|^to$/.test(tokens[at]?.lower ?? '') && tokens[day]?.kind === 'number';
  while (joins(before, before - 1)) before -= 2;
  while (joins(after, after + 1)) after += 2;
  if (draft.high <= 31 || draft.low > 1000) if (isMonth(tokens[before], reading)) return true;
  return draft.high <= 31 && isMonth(tokens[after], reading);
}

/**
 * Years: four digits without a separator, unless a plural noun says that something is counted.
 * - `in 2019`, `the 2019 list`, `2014-15`, `December 1969`
 * - not: `2000 people`, `1,969`, `$2019`
 */
export function isYear(draft: Draft, reading: Reading): boolean {
  const { tokens, words } = reading;
  if (draft.shape !== 'digits' || draft.unitSaid || draft.scale !== 1) return false;
  if (draft.low < 1000 || draft.low > 2100 || !Number.isInteger(draft.low)) return false;
  const written = tokens[draft.end - 1] as Token;
  if (!/^\d{4}$/.test(written.text) && !(draft.low >= 1900 && draft.high < 2100)) return false;
  const before = tokens[draft.first - 1];
  if (before && words.yearOpeners.has(before.lower)) {
    if (draft.low >= 1500)
      return (
        !countsPlural(draft, reading) ||
        (reading.classAt(draft.first - 1) === PREPOSITION &&
          /^(?:in|since|until|by)$/.test(before.lower))
      );
    return /^a\.d\.|ad|bc|in$/.test(before.lower) && !countsPlural(draft, reading);
  }
  if (draft.low < 1900) return false;
  return !countsPlural(draft, reading);
}

/** "2000 people", "2012 new homes": a plural noun within the next words. */
function countsPlural(draft: Draft, reading: Reading): boolean {
  for (let at = draft.end; at < draft.end + 3; at++) {
    const token = reading.tokens[at];
    const bits = reading.classAt(at);
    if (token?.kind !== 'word' || !(bits & (NOUN | ADJECTIVE)) || bits & (PREPOSITION | NAME))
      return false;
    const compound =
      (reading.classAt(at + 1) & (NOUN | VERB)) === NOUN &&
      !isMonth(reading.tokens[at + 1], reading);
    if (reading.words.irregularPlurals.has(token.lower)) return true;
    if (token.lower.endsWith('s') && bits & NOUN && !reading.words.invariantNouns.has(token.lower))
      return !compound;
  }
  return false;
}
