import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';

/**
 * The currency written before a numeral, and the token where it starts.
 * - `$6`, `US $58.24`, `$US113`, `RM23.50`, `PS8.1bn`, `Y=100`, `USD 10m`, `HK $3.7`
 * - not: `the US 9`, `PS4`, `plus 5`, `A $20 note` in Australian dollars
 */
export function currencyBefore(
  { tokens, words }: Reading,
  at: number,
): { unit: string; first: number } | null {
  let found: { unit: string; first: number } | null = null;
  let written = '';
  for (let first = at - 1; first >= at - 3 && first >= 0; first--) {
    const token = tokens[first] as Token;
    if (token.kind === 'number') break;
    written = token.text + written;
    const unit = words.currencyPrefixes.get(written);
    const named = words.doubtfulPrefixes.has(written) && isBareDigit({ tokens, words }, at);
    if (unit && !named && stands(tokens, first, at, written)) found = { unit, first };
  }
  return found;
}

/** One digit, with no scale after it: "PS4", but "PS4 million" and "PS8.50". */
function isBareDigit({ tokens, words }: Pick<Reading, 'tokens' | 'words'>, at: number): boolean {
  if ((tokens[at] as Token).text.length > 1) return false;
  const next = tokens[at + 1];
  const scaled =
    next !== undefined &&
    (words.numbers.get(next.lower)?.role === 'scale' || words.scaleSuffixes.has(next.text));
  return !scaled;
}

/** Letters alone must touch the numeral, except codes of three letters and "Rs"; none may be the end of a word. */
function stands(tokens: readonly Token[], first: number, at: number, written: string): boolean {
  const before = tokens[first - 1];
  if (tokens[first]?.glued && before?.kind === 'word') return false;
  // "A $20 note" has an article before the sign, "A$20" a country
  const letter = tokens[first]?.kind === 'word' && tokens[first]?.text.length === 1;
  if (letter && written.length > 1 && !tokens[first + 1]?.glued) return false;
  const touches = tokens[at]?.glued === true;
  if (/^\p{L}+$/u.test(written))
    return touches || written.length === 3 || written === 'Rs' || written === 'RM';
  return true;
}
