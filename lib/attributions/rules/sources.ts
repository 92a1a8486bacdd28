import { type TokenRange, wordStandsIn } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { singular } from '../sources/singular.ts';
import type { Cue } from './cues.ts';
import { isCapital, phraseAfter, phraseBefore } from './noun-phrase.ts';
import { isPronoun } from './pronoun.ts';
import { subjectBefore } from './speaker.ts';

/** An apposition between a source and its verb is not longer. In tokens. */
const LONGEST_APPOSITION = 26;

/**
 * The words naming who speaks.
 * - before the verb: `[Two officials] said`; with an apposition: `[Ana Orvel, the mayor of Korvel,] said`
 * - after it: `“...,” said [one of the sources, a senior official]`; after a phrase: `according to [the ministry]`
 * - joined by "and", or a participle: the source before: `[She] said ... and warned ..., adding ...`
 * - of a participle that opens the sentence, the subject behind what it tells: `Adding, “It holds,” [she] thanked them`
 * - not: `In Korvel, [she] said` takes nothing before the comma
 *
 * @param carried the source of the cue before, in the same sentence
 */
export function sourceOf(
  reading: Reading,
  cue: Cue,
  carried: TokenRange | null,
): TokenRange | null {
  const { tokens, quoted, words } = reading;
  const sentence = sentenceAt(reading, cue.verb);
  if (cue.shape === 'phrase') return phraseAfter(reading, cue.end, sentence.end);
  const before = tokens[cue.first - 1];
  const afterWords =
    before && cue.first > sentence.first && (before.text === ',' || quoted[cue.first - 1] === 3);
  if (cue.first === sentence.first || (afterWords && mayInvert(reading, cue, sentence.first))) {
    const inverted = phraseAfter(reading, cue.end, sentence.end);
    if (inverted && startsSource(reading, inverted.first) && !goesOnAsClause(reading, inverted.end))
      return inverted;
  }
  const participle = (tokens[cue.verb] as Token).lower.endsWith('ing');
  if (cue.first <= sentence.first)
    return participle ? subjectBefore(reading, cue.end, sentence.end, false) : null;
  const joined = words.conjunctions.has(before?.lower ?? '');
  if (carried && (joined || (participle && before?.kind === 'punctuation'))) return carried;
  if (joined || (participle && before?.kind === 'punctuation'))
    return subjectBefore(reading, sentence.first, cue.first);
  if (before?.text === ',' || quoted[cue.first - 1] === 3)
    return acrossComma(reading, cue.first - 1, sentence.first);
  return phraseBefore(reading, cue.first - 1, sentence.first);
}

/**
 * Whether the source may stand after the cue: `“...,” said [the mayor]`.
 * - not: `Her lawyer, Ivo Lenk, called`, `Ms Orvel, 52, called`: the comma closes an apposition
 * - not: `, saying [he] left`: only `citing`, `quoting` are followed by who says it
 * - not: `did not respond to [a request]`: with an auxiliary no verb turns round
 */
export function mayInvert({ tokens, words }: Reading, cue: Cue, floor: number): boolean {
  if (wordStandsIn(words.auxiliaries, tokens, cue)) return false;
  const { lower } = tokens[cue.verb] as Token;
  if (lower.endsWith('ing') && !words.quoting.has(lower)) return false;
  let opening = cue.first - 2;
  while (opening >= floor && (tokens[opening] as Token).text !== ',') opening--;
  if (opening <= floor || (tokens[cue.first - 1] as Token).text !== ',') return true;
  const between = tokens.slice(opening + 1, cue.first - 1);
  return !between.every((one) => isCapital(one) || one.kind === 'number');
}

/** `X, [a senior official], said`: the phrase before the comma that opens the apposition, and all up to the verb. */
function acrossComma(reading: Reading, comma: number, floor: number): TokenRange | null {
  const { tokens, words } = reading;
  for (let at = comma - 1; at > Math.max(floor, comma - LONGEST_APPOSITION); at--) {
    if ((tokens[at] as Token).text !== ',') continue;
    const head = phraseBefore(reading, at - 1, floor);
    if (!head) return null;
    const opening = (tokens[at + 1] as Token).lower;
    const apposed =
      words.apposing.has(opening) ||
      words.relatives.has(opening) ||
      isCapital(tokens[at + 1] as Token);
    return apposed && !words.inside.has(opening) ? { first: head.first, end: comma } : head;
  }
  return null;
}

/** `said [top officials] have met`: what follows the cue is what was said, not who said it. */
function goesOnAsClause({ tokens, words, quoted }: Reading, at: number): boolean {
  const next = tokens[at];
  if (!next || quoted[at]) return false;
  return words.auxiliaries.has(next.lower) || (words.verbs.has(next.lower) && next.kind === 'word');
}

/** After a quotation, a verb turns round only before something that can be a person: `said the mayor`, `said Orvel`. */
export function startsSource({ tokens, words }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  const { lower } = token;
  if (token.kind !== 'word') return words.counts.has(lower);
  if (words.complementisers.has(lower) || words.adverbs.has(lower)) return false;
  if (words.pronouns.get(lower) === 'thing') return false;
  return (
    words.determiners.has(lower) ||
    words.counts.has(lower) ||
    isPronoun(words, token) ||
    isCapital(token) ||
    words.seniority.has(lower) ||
    words.roles.has(singular(lower))
  );
}
