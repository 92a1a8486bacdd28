import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, type Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';

/** A name of an outlet at `at`: a known one, one that ends like one, an acronym, or "the newspaper"; 0 when there is none. */
export function outletAt(reading: Reading, at: number, limit: number): number {
  const { tokens, words } = reading;
  if (at >= limit) return 0;
  const article = words.determiners.has((tokens[at] as Token).lower) ? 1 : 0;
  const start = tokens[at + article];
  if (!start || at + article >= limit) return 0;
  if (!isCapital(start)) return article && words.papers.has(start.lower) ? 2 : 0;
  const known = Math.max(
    phraseAt(reading, 'outlets', at, limit),
    article && phraseAt(reading, 'outlets', at + 1, limit) + 1,
  );
  if (known > article) return known;
  let longest = 0;
  let end = at + article;
  for (; end < limit; end++) {
    const { lower, text } = tokens[end] as Token;
    if (!isCapital(tokens[end] as Token) && text !== '-') break;
    if (words.outletEndings.has(lower) && end > at) longest = end + 1 - at;
  }
  const opens = words.outletOpenings.has(start.lower) && end > at + article + 1;
  if (opens && longest <= article + 1) longest = end - at;
  if (longest) return longest;
  const acronym = /^\p{Lu}{2,8}$/u.test(start.text);
  const other =
    words.nationalities.has(start.lower) ||
    words.countries.has(start.lower) ||
    words.bodies.has(start.lower);
  const channel = tokens[at + article + 1]; // "NY1"
  const numbered = channel?.kind === 'number' && channel.glued && at + article + 1 < limit ? 1 : 0;
  return acronym && !other ? article + 1 + numbered : 0;
}

/** Between an outlet and the word that passes on: "reported on Monday, citing". In tokens. */
const REACH = 8;

/** The outlet that quotes or cites with the word at `verb`, looked for no further back than `floor`. */
export function outletBefore(reading: Reading, verb: number, floor: number): TokenRange | null {
  for (let at = Math.max(floor, verb - REACH); at < verb; at++) {
    if (reading.quoted[at]) continue;
    const length = outletAt(reading, at, verb);
    if (length) return { first: at, end: at + length };
  }
  return null;
}
