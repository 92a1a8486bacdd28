import type { Numeral } from './numerals.ts';
import type { Reading } from './reading.ts';

/** What the rule is called under "why?"; the unit is told by it alone. */
export const DECADE_OF_LIFE = 'decade of life';

/**
 * Ages told by their decade, as ranges of years.
 * - `in his 40s` 40 to 49, `in her early thirties` 30 to 33, `in his mid-50s` 54 to 56
 * - not: `in the 40s`, `temperatures in the 70s`
 */
export function decadeOfLife(reading: Reading, at: number): Numeral | null {
  const { tokens, words } = reading;
  const token = tokens[at];
  const digits = token?.kind === 'number' && /^[2-9]0$/.test(token.text);
  const decade = digits ? Number(token.text) : words.decades.get(token?.lower ?? '');
  if (decade === undefined) return null;
  const end = digits ? endOfPlural(reading, at + 1) : at + 1;
  if (end < 0) return null;
  const hyphen = tokens[at - 1]?.text === '-' ? 1 : 0;
  const part = words.decadeParts.get(tokens[at - 1 - hyphen]?.lower ?? '');
  const owner = tokens[part ? at - 2 - hyphen : at - 1]?.lower ?? '';
  if (!words.ageOwners.has(owner)) return null;
  const [from, to] = part ?? [0, 9];
  return {
    first: part ? at - 1 - hyphen : at,
    end,
    low: decade + from,
    high: decade + to,
    written: decade,
    scale: 1,
    shape: 'digits',
    reason: DECADE_OF_LIFE,
  };
}

/** "40s", "40's": the token after the ending that is tied to the digits; -1 when there is none. */
function endOfPlural({ tokens }: Reading, at: number): number {
  const ending = tokens[at];
  const plural = ending?.glued && /^['’]?s$/.test(ending.lower);
  return plural ? at + 1 : -1;
}
