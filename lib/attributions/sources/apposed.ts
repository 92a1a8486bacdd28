import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';

/** A list of what somebody is ("a consultant and an influential donor") is not longer. In tokens. */
const REACH = 16;

/**
 * Whether a phrase says more about somebody named right before it.
 * - `said Ivo Lenk, [a port official]`; `Ana Orvel of Korvel, a lawyer and [a donor] who`
 * - not: `In Korvel, [a port official] said`: a place, after a preposition
 */
export function isApposed(reading: Reading, { first }: TokenRange): boolean {
  const { tokens, words, quoted } = reading;
  const floor = sentenceAt(reading, first).first;
  for (let at = first - 1; at > Math.max(floor, first - REACH); at--) {
    const { text, lower } = tokens[at] as Token;
    if (quoted[at] || words.verbs.has(lower) || words.auxiliaries.has(lower)) return false;
    if (text === ',') return endsName(reading, at - 1, floor);
    if (at === first - 1 && !words.conjunctions.has(lower)) return false;
  }
  return false;
}

/** `said [Ivo Lenk]`, `[Ana Orvel (D-Tesk)]`, `[Ana Orvel, 32]`, `[Ana Orvel of Korvel]`: a name after no preposition, up to `last`. */
function endsName(reading: Reading, last: number, floor: number): boolean {
  const { tokens, words } = reading;
  let at = tokens[last]?.kind === 'number' && tokens[last - 1]?.text === ',' ? last - 2 : last;
  if (tokens[at]?.text === ')') {
    while (at > floor && (tokens[at] as Token).text !== '(') at--;
    at--;
  }
  let capitals = 0;
  for (; at >= floor; at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && isCapital(token)) capitals++;
    else if (words.partitives.has(token.lower) && capitals) capitals = 0;
    else if (!(token.kind === 'punctuation' && token.glued && tokens[at + 1]?.glued)) break;
  }
  if (capitals < 2) return false;
  return at < floor || !words.inside.has(tokens[at]?.lower ?? '');
}
