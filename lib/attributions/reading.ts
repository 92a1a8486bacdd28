import type { AttributionWords } from '../language/attribution-words.ts';
import { apartFromDatelines } from '../text/dateline.ts';
import { longestOf } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import { quotationStates } from '../text/quotations.ts';
import { placesOf, type Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { triggersOf } from '../text/triggers.ts';
import { type KnownWord, knownWord, type PhraseList } from './known-words.ts';

/** A text with everything that the rules ask for again and again, looked up once. */
export interface Reading {
  prose: Prose;
  tokens: readonly Token[];
  words: AttributionWords;
  /** Per token: what is the same of its word everywhere. */
  known: readonly KnownWord[];
  /** Per sentence: what its words may set off, the bits of all of them. */
  triggers: Int32Array;
  /** Per token: its sentence, its paragraph. */
  sentenceOf: Int32Array;
  paragraphOf: Int32Array;
  /** Per token, as `quotationStates` gives them. */
  quoted: Uint8Array;
  /** Per token: 1 where the page talks about itself. */
  furniture: Uint8Array;
}

export function read(given: Prose, words: AttributionWords): Reading {
  const prose = apartFromDatelines(given);
  const { tokens } = prose;
  const known = tokens.map((token) => knownWord(token, words));
  const furniture = new Uint8Array(tokens.length);
  for (const { first, end } of prose.furniture) furniture.fill(1, first, end);
  return {
    prose,
    tokens,
    words,
    known,
    triggers: triggersOf(prose.sentences, known),
    sentenceOf: prose.sentenceOf,
    paragraphOf: placesOf(tokens.length, prose.paragraphs),
    quoted: quotationStates(tokens.length, prose.quotations),
    furniture,
  };
}

/** The sentence that holds a token. */
export const sentenceAt = ({ prose, sentenceOf }: Reading, at: number): Sentence =>
  prose.sentences[sentenceOf[at] as number] as Sentence;

/** Whether two tokens stand in one sentence. */
export const inOneSentence = ({ sentenceOf }: Reading, a: number, b: number): boolean =>
  sentenceOf[a] === sentenceOf[b];

/** How many tokens the longest phrase of a list takes that starts at `at`, not reaching `end`; 0 when there is none. */
export function phraseAt(
  { known, tokens }: Reading,
  list: PhraseList,
  at: number,
  end: number,
): number {
  const phrases = (known[at] as KnownWord).opens?.[list];
  return phrases ? longestOf(phrases, tokens, at, end) : 0;
}

/** Whether a word from `first` on, up to `end` or somewhat further, may set something off. */
export function mayHold(
  { triggers, sentenceOf }: Reading,
  wanted: number,
  first: number,
  end: number,
): boolean {
  for (let at = sentenceOf[first] as number; at <= (sentenceOf[end - 1] as number); at++)
    if ((triggers[at] as number) & wanted) return true;
  return false;
}
