import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import {
  AUXILIARY_BIT,
  BOUNDARY_BIT,
  type KnownWord,
  LIGHT_BIT,
  OPENING_BITS,
  REPORTING_BITS,
} from '../known-words.ts';
import type { Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { acts } from '../rules/speaker.ts';
import { singular } from '../sources/singular.ts';

/** What a noun phrase holds before the one that stands right before its verb is not longer. In tokens. */
const REACH = 16;

/**
 * A source right before its verb, from where its own noun phrase starts.
 * - `[Engineers contacted by the] Post said`, `[An expert advising the] Forum said`, `[An article about the] port said`: what
 *   hangs on a participle or a preposition does not speak
 * - `Estria denies [Norvian] claims`: nor is the subject of another verb part of it
 * - `[A memo seen by the] Post said`: nor who has seen what carries the words
 * - not: `After a meeting at the port [officials] said`, where a preposition opens the sentence
 */
export function fromItsStart(reading: Reading, source: TokenRange, verb: number): TokenRange {
  const clear = behindComma(reading, withNoun(reading, behindClock(reading, source)), verb);
  const whole = fromItsHead(reading, clear, verb);
  return behindVerb(reading, withoutAuxiliary(reading, whole, verb));
}

/** `The club want Pavel Dorn, [sources] told Wire`: people at large say no more about one who is named. */
function behindComma(reading: Reading, { first, end }: TokenRange, verb: number): TokenRange {
  const { tokens, words } = reading;
  let comma = end - 1;
  while (comma > first && (tokens[comma] as Token).text !== ',') comma--;
  const { lower } = tokens[end - 1] as Token;
  const lemma = singular(lower);
  const people = lemma !== lower && (words.roles.has(lemma) || words.groups.has(lemma));
  const named = comma > first && isCapital(tokens[comma - 1] as Token);
  const apart = people && named && end === verb && !isCapital(tokens[comma + 1] as Token);
  return apart ? { first: comma + 1, end } : { first, end };
}

/** `[An anonymous donor] gave two and promised`: an article alone is cut off its noun. */
function withNoun(reading: Reading, { first, end }: TokenRange): TokenRange {
  const { words, tokens, known } = reading;
  const { lower } = tokens[first] as Token;
  const article =
    words.determiners.has(lower) && words.apposing.has(lower) && !words.counts.has(lower);
  const parts = BOUNDARY_BIT | AUXILIARY_BIT | REPORTING_BITS | LIGHT_BIT;
  let last = end;
  while (
    article &&
    tokens[last]?.kind === 'word' &&
    !(known[last]!.bits & parts) &&
    !acts(reading, last, /ed$/)
  )
    last++;
  return end - first === 1 ? { first, end: last } : { first, end };
}

/** `01:33 [Labour sources] say`, `12.15 [Officials] say`: a time that opens a line counts nobody. */
function behindClock({ tokens }: Reading, { first, end }: TokenRange): TokenRange {
  const { kind, text } = tokens[first] as Token;
  const hours = tokens[first - 1]?.text === ':' && tokens[first - 2]?.kind === 'number';
  const clock = kind === 'number' && (hours || /^\d\d?\.\d\d$/.test(text));
  return clock && end - first > 1 ? { first: first + 1, end } : { first, end };
}

/** `[the bank] had replied`: the auxiliary is the verb’s. */
function withoutAuxiliary(
  { tokens, words }: Reading,
  { first, end }: TokenRange,
  verb: number,
): TokenRange {
  const { lower } = tokens[end - 1] as Token;
  const held = words.auxiliaries.has(lower) && lower !== "'s";
  return held && end === verb && end - first > 1 ? { first, end: end - 1 } : { first, end };
}

function fromItsHead(reading: Reading, source: TokenRange, verb: number): TokenRange {
  const { tokens, words, prose, sentenceOf, quoted, known } = reading;
  const ties = tokens[source.first - 1];
  const apart = source.end === verb - 1 && tokens[source.end]?.text === ',' ? 1 : 0;
  if (!ties || source.end + apart !== verb || quoted[source.first]) return source;
  const { lower } = tokens[verb] as Token;
  if (lower.endsWith('ing') || words.alsoNouns.has(lower)) return source;
  const participle = ties.lower.endsWith('ing') && !isCapital(ties) && !words.times.has(ties.lower);
  const tied = isJoint(ties) || isPreposition(reading, source.first - 1);
  if (!participle && !tied) return source;
  const floor = Math.max(prose.sentences[sentenceOf[verb] as number]!.first, source.first - REACH);
  let first = source.first - 1;
  for (let at = first; at >= floor; at--) {
    const token = tokens[at] as Token;
    const { bits } = known[at] as KnownWord;
    if (isJoint(token)) continue;
    const parts = bits & BOUNDARY_BIT && !isPreposition(reading, at);
    if (token.text === ',' || quoted[at] || parts) break;
    const opens = (known[at - 1]?.bits ?? 0) & OPENING_BITS; // "a redacted memo"
    const hangs = token.lower.endsWith('ed') && (opens || isPreposition(reading, at + 1));
    const verbal = bits & (AUXILIARY_BIT | REPORTING_BITS) || (acts(reading, at, /ed$/) && !hangs);
    if (verbal || token.kind === 'punctuation') return source;
    first = at;
  }
  const opening = tokens[first] as Token;
  const { bits } = known[first] as KnownWord;
  const light = bits & LIGHT_BIT || isPreposition(reading, first) || opening.lower.endsWith('ing');
  const phrase = bits & OPENING_BITS || (isCapital(opening) && !light);
  return phrase ? { first, end: source.end } : source;
}

/** `the port[’s] memo`, `the employers[’] plan`, `a 46[-]page report`. */
const isJoint = ({ lower, glued }: Token): boolean =>
  lower === "'s" || (glued && (lower === '-' || lower === '’' || lower === "'"));

const isPreposition = ({ tokens, words }: Reading, at: number): boolean =>
  words.prepositions.has(tokens[at]?.lower ?? '') &&
  !words.subordinators.has(tokens[at]?.lower ?? '');

/** `Estria denies [Norvian] claims`, `An artist recalls [Lenk] telling`. */
function behindVerb({ tokens, words }: Reading, { first, end }: TokenRange): TokenRange {
  for (let at = first + 1; at < end - 1; at++) {
    const token = tokens[at] as Token;
    if (words.pronouns.get(token.lower) === 'relative') break;
    const verb = words.verbs.has(token.lower) && !words.alsoNouns.has(token.lower);
    if (verb && token.lower.endsWith('s') && !isCapital(token)) return { first: at + 1, end };
  }
  return { first, end };
}
