import { type TokenRange, wordStandsIn } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { BOUNDARY_BIT, type KnownWord, OPENING_BITS } from '../known-words.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { isCapital, phraseBefore } from '../rules/noun-phrase.ts';
import { singular } from '../sources/singular.ts';

/**
 * A source right before its verb, from where its own noun phrase starts.
 * - `[Engineers contacted by the] Post said`, `[An expert advising the] Forum said`, `[An article about the] port said`: what
 *   hangs on a participle or a preposition does not speak
 * - `[A memo seen by the] Post said`: nor who has seen what carries the words
 * - not: `After a meeting at the port [officials] said`, where a preposition opens the sentence
 */
export function fromItsStart(reading: Reading, source: TokenRange, verb: number): TokenRange {
  const clear = behindComma(reading, behindClock(reading, source), verb);
  return fromItsHead(reading, clear, verb);
}

/** `The club want Pavel Dorn, [sources] told Wire`: people at large say no more about one who is named. */
function behindComma(reading: Reading, source: TokenRange, verb: number): TokenRange {
  const { tokens, words } = reading;
  const { first, end } = source;
  const comma = tokens.slice(first, end).findLastIndex(({ text }) => text === ',') + first;
  const { lower } = tokens[end - 1] as Token;
  const lemma = singular(lower);
  const people = lemma !== lower && (words.roles.has(lemma) || words.groups.has(lemma));
  const named = comma > first && isCapital(tokens[comma - 1] as Token);
  const apart = people && named && end === verb && !isCapital(tokens[comma + 1] as Token);
  return apart ? { first: comma + 1, end } : source;
}

/** `01:33 [Labour sources] say`: a time that opens a line counts nobody. */
function behindClock({ tokens }: Reading, source: TokenRange): TokenRange {
  const { first, end } = source;
  const hours = tokens[first - 1]?.text === ':' && tokens[first - 2]?.kind === 'number';
  const clock = hours && tokens[first]?.kind === 'number' && end - first > 1;
  return clock ? { first: first + 1, end } : source;
}

function fromItsHead(reading: Reading, source: TokenRange, verb: number): TokenRange {
  const { tokens, words, known } = reading;
  const { end } = source;
  const last = tokens[end]?.text === ',' ? end + 1 : end;
  const owner =
    (tokens[end - 1] as Token).lower === "'s" || words.owners.has(tokens[source.first]!.lower);
  if (last !== verb || owner || (tokens[verb] as Token).lower.endsWith('ing')) return source;
  const sentence = sentenceAt(reading, verb);
  let { first } = source;
  while (first > sentence.first) {
    let at = first - 1;
    if (!isTie(reading, at)) break;
    if (/e[dn]$/.test(tokens[at - 1]?.lower ?? '')) at--;
    const head = phraseBefore(reading, at - 1, sentence.first);
    if (!head) return source;
    first = head.first;
  }
  const opens =
    first <= sentence.first ||
    tokens[first - 1]?.text === ',' ||
    (known[first - 1] as KnownWord).bits & BOUNDARY_BIT;
  const phrase =
    (known[first] as KnownWord).bits & OPENING_BITS || isCapital(tokens[first] as Token);
  // "The crew met with Orvel said Lenk"
  const acted = wordStandsIn(words.pasts, tokens, { first, end: source.first });
  return opens && phrase && !acted ? { first, end } : source;
}

/** What a noun phrase goes on with: `briefed [on] the plan`, `[advising] the port`, `the owners[’] plan`. */
function isTie({ tokens, words }: Reading, at: number): boolean {
  const { lower, glued } = tokens[at] as Token;
  if (words.prepositions.has(lower)) return !words.subordinators.has(lower);
  return (lower.endsWith('ing') && !words.times.has(lower)) || (glued && lower === "'");
}
