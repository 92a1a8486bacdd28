import type { Reading } from '../reading.ts';
import type { Numeral } from './numerals.ts';

/** What the rule is called under "why?"; the unit is told by it alone. */
export const DECADE_OF_LIFE = 'decade of life';

/**
 * Ages told by their decade, as ranges of years.
 * - `in his 40s` 40 to 49, `in her early thirties` 30 to 33, `in his mid-50s` 54 to 56
 * - not: `in the 40s`, `temperatures in the 70s`
 * @param at token of the decade
 * @param decade its first year
 * @param end token after it
 */
export function decadeOfLife(
  { tokens, words }: Reading,
  at: number,
  decade: number,
  end: number,
): Numeral | null {
  if (decade < 20 || decade > 90 || decade % 10 !== 0) return null;
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
