import type { Context } from './context.ts';
import { stemSet } from './event.ts';
import { nearestName } from './nearest-name.ts';

/**
 * Whose age a figure is: the name that stands beside it.
 * - `Ilka Dorn, 44, said`, `44-year-old Ilka Dorn`, `Dorn, who is 44`
 * - not: `Ilka Dorn fell 44 metres` (a length has no owner), `a 44-year-old Marl baker`, `a 44-year-old British baker`
 */
export function ownerOf({ reading, first, end, from, to }: Context): string[] {
  const { prose, words, stems, lower } = reading;
  const persons = stemSet(words.persons, words);
  let before = first - 1;
  while (before >= from && before > first - REACH && !names(before)) before--;
  let after = end;
  while (after < to && after < end + REACH && !names(after)) after++;
  const comma = prose.tokens[first - 1]?.text === ',';
  if (comma && names(first - 2)) return run(before, -1);
  if (names(after) && after < end + REACH) return run(after, 1);
  return names(before) && before > first - REACH ? run(before, -1) : [];

  /** A name before a person's noun, or of a country, says where from. */
  function names(at: number): boolean {
    const attribute = persons.has(stems[at + 1] ?? '') && !reading.names[at + 1];
    return reading.names[at] === true && !words.widelyNamed.has(lower(at)) && !attribute;
  }

  /** The words of a name in their order, without a title and what it is for short: "Officer Ilka (Illi) Dorn". */
  function run(at: number, step: 1 | -1): string[] {
    const found: string[] = [];
    for (let next = at; names(next); next = beyond(next + step, step))
      if (!persons.has(stems[next] as string)) found.push(stems[next] as string);
    return step > 0 ? found : found.reverse();
  }

  function beyond(at: number, step: 1 | -1): number {
    const close = AROUND_NICKNAME[prose.tokens[step > 0 ? at : at - 2]?.text ?? ''];
    const closed = close !== undefined && prose.tokens[step > 0 ? at + 2 : at]?.text === close;
    return closed && prose.tokens[at + step]?.kind === 'word' ? at + 3 * step : at;
  }
}

/** What opens and closes a name for short. */
const AROUND_NICKNAME: Readonly<Record<string, string>> = {
  '(': ')',
  '“': '”',
  '"': '"',
  "'": "'",
};

/** How many words may stand between an age and its name. */
const REACH = 6;

/** The first name of a sentence, who most of it is said of: "Orvath, worn out, dropped to 45-7-2". */
export const subjectOf = ({ reading, from, first }: Context): string[] =>
  nearestName(reading, from, first, 1);

/** How far behind the bracket a figure may stand: "Orvath (52-3, 46 wins)". */
const IN_BRACKET = 8;

/**
 * Whose figure stands in brackets right after a name.
 * - `Orvath (52-3, 46 wins)`: orvath, for both figures
 * - not: `50 miles (80 kilometres)` (no name before the bracket)
 */
export function bracketOwner({ reading, first, from }: Context): string[] {
  const { prose, names } = reading;
  for (let at = first - 1; at > from && at > first - IN_BRACKET; at--) {
    const { text } = prose.tokens[at] ?? { text: '' };
    if (text === ')') return [];
    if (text === '(' && names[at - 1]) return nearestName(reading, at - 1, -1, -1).reverse();
  }
  return [];
}
