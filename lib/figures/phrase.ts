import type { Token } from '../text/tokens.ts';

/** A phrase found in a table: its entry and the token index where it ends (or starts, read backwards). */
export interface Found<T> {
  entry: T;
  at: number;
}

const LONGEST = 4;

/**
 * The longest phrase of a table that starts at a token.
 * Tokens are joined by a blank where the text has one, so "year-old" and "year old" are two keys.
 * @param key which form of a token is looked up: lower-cased unless the table keeps case
 */
export function phraseAt<T>(
  tokens: readonly Token[],
  at: number,
  table: ReadonlyMap<string, T>,
  key: 'lower' | 'text' = 'lower',
): Found<T> | null {
  let found: Found<T> | null = null;
  let phrase = '';
  for (let end = at; end < at + LONGEST && end < tokens.length; end++) {
    const token = tokens[end] as Token;
    if (end > at && !token.glued) phrase += ' ';
    phrase += token[key];
    const entry = table.get(phrase);
    if (entry !== undefined) found = { entry, at: end + 1 };
  }
  return found;
}

/** The longest phrase of a table that ends before a token: `at` of the answer is its first token. */
export function phraseBefore<T>(
  tokens: readonly Token[],
  end: number,
  table: ReadonlyMap<string, T>,
): Found<T> | null {
  let found: Found<T> | null = null;
  let phrase = '';
  for (let at = end - 1; at >= end - LONGEST && at >= 0; at--) {
    const token = tokens[at] as Token;
    phrase = token.lower + (at < end - 1 && !tokens[at + 1]?.glued ? ' ' : '') + phrase;
    const entry = table.get(phrase);
    if (entry !== undefined) found = { entry, at };
  }
  return found;
}
