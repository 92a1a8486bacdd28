import type { Token } from '../text/tokens.ts';

/** A phrase found in a table: its entry and the token index where it ends (or starts, read backwards). */
export interface Found<T> {
  entry: T;
  at: number;
}

/** What may begin or end a phrase of a table: most words of a text are in neither set, and cost one look-up. */
interface Edges {
  starts: ReadonlySet<string>;
  ends: ReadonlySet<string>;
}

const known = new WeakMap<ReadonlyMap<string, unknown>, Edges>();

function edgesOf(table: ReadonlyMap<string, unknown>): Edges {
  let edges = known.get(table);
  if (!edges) {
    const starts = new Set<string>();
    const ends = new Set<string>();
    for (const key of table.keys())
      for (let cut = 0; cut <= key.length; cut++) {
        starts.add(key.slice(0, cut).trimEnd());
        ends.add(key.slice(cut).trimStart());
      }
    edges = { starts, ends };
    known.set(table, edges);
  }
  return edges;
}

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
  const { starts } = edgesOf(table);
  let found: Found<T> | null = null;
  let phrase = '';
  for (let end = at; end < tokens.length; end++) {
    const token = tokens[end] as Token;
    const word = key === 'lower' ? token.lower : token.text;
    phrase = end === at ? word : phrase + (token.glued ? word : ` ${word}`);
    if (!starts.has(phrase)) break;
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
  const { ends } = edgesOf(table);
  let found: Found<T> | null = null;
  let phrase = '';
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    const glued = tokens[at + 1]?.glued;
    phrase = at === end - 1 ? token.lower : token.lower + (glued ? phrase : ` ${phrase}`);
    if (!ends.has(phrase)) break;
    const entry = table.get(phrase);
    if (entry !== undefined) found = { entry, at };
  }
  return found;
}
