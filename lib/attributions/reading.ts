import type { AttributionWords } from '../language/attribution-words.ts';
import { indexPhrases, type PhraseIndex } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import { quotationStates } from '../text/quotations.ts';
import type { Token } from '../text/tokens.ts';

/** A text with everything that the rules ask for again and again, looked up once. */
export interface Reading {
  prose: Prose;
  tokens: readonly Token[];
  words: AttributionWords;
  phrases: Readonly<Record<'cues' | 'basis' | 'reasons' | 'anonymity' | 'outlets', PhraseIndex>>;
  /** Per token: its sentence, its paragraph. */
  sentenceOf: Int32Array;
  paragraphOf: Int32Array;
  /** Per token, as `quotationStates` gives them. */
  quoted: Uint8Array;
  /** Per token: 1 where the page talks about itself. */
  furniture: Uint8Array;
}

const indexes = new WeakMap<AttributionWords, Reading['phrases']>();

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
    phrases: phrasesOf(words),
    sentenceOf,
    paragraphOf,
    quoted: quotationStates(tokens.length, prose.quotations),
    furniture,
  };
}

/** Built once a lexicon, not once a text. */
function phrasesOf(words: AttributionWords): Reading['phrases'] {
  const known = indexes.get(words);
  if (known) return known;
  const built = {
    cues: indexPhrases(words.phrases),
    basis: indexPhrases(words.basis),
    reasons: indexPhrases(words.reasons),
    anonymity: indexPhrases(words.anonymity),
    outlets: indexPhrases(words.outlets),
  };
  indexes.set(words, built);
  return built;
}
