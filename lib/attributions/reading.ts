import type { AttributionWords } from '../language/attribution-words.ts';
import { longestOf } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import { quotationStates } from '../text/quotations.ts';
import type { Token } from '../text/tokens.ts';
import { type KnownWord, knownWord, type PhraseList } from './known-words.ts';

/** A text with everything that the rules ask for again and again, looked up once. */
export interface Reading {
  prose: Prose;
  tokens: readonly Token[];
  words: AttributionWords;
  /** Per token: what is the same of its word everywhere. */
  known: readonly KnownWord[];
  /** Per token: its sentence, its paragraph. */
  sentenceOf: Int32Array;
  paragraphOf: Int32Array;
  /** Per token, as `quotationStates` gives them. */
  quoted: Uint8Array;
  /** Per token: 1 where the page talks about itself. */
  furniture: Uint8Array;
}

export function read(prose: Prose, words: AttributionWords): Reading {
  const { tokens } = prose;
  const sentenceOf = new Int32Array(tokens.length);
  prose.sentences.forEach(({ first, end }, index) => {
    sentenceOf.fill(index, first, end);
  });
  const paragraphOf = new Int32Array(tokens.length);
  prose.paragraphs.forEach(({ first, end }, index) => {
    paragraphOf.fill(index, first, end);
  });
  const furniture = new Uint8Array(tokens.length);
  for (const { first, end } of prose.furniture) furniture.fill(1, first, end);
  return {
    prose,
    tokens,
    words,
    known: tokens.map((token) => knownWord(token, words)),
    sentenceOf,
    paragraphOf,
    quoted: quotationStates(tokens.length, prose.quotations),
    furniture,
  };
}

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
