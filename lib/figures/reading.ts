import type { FigureWords } from '../language/figure-words.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { triggersOf } from '../text/triggers.ts';
import { classesOf, type KnownWord, knownWord } from './known-words.ts';

/** A text and the words it is read with: what every rule is given. */
export interface Reading {
  prose: Prose;
  tokens: readonly Token[];
  words: FigureWords;
  /** Per token: what is the same of its word everywhere. */
  known: readonly KnownWord[];
  /** Per sentence: what its words may begin. */
  triggers: Int32Array;
  /** Classes of the token as bits; see `word-class.ts`. */
  classAt(at: number): number;
  /** The sentence that holds a token. */
  sentenceAt(at: number): Sentence;
}

/** No sentence that people write is longer; what is longer is read in pieces, or a rule could take squared time. */
const LONGEST = 200;

function clipped(sentence: Sentence, at: number): Sentence {
  if (sentence.end - sentence.first <= LONGEST) return sentence;
  const first = sentence.first + Math.floor(Math.max(0, at - sentence.first) / LONGEST) * LONGEST;
  return { ...sentence, first, end: Math.min(sentence.end, first + LONGEST) };
}

/** Prepares a text for the rules. */
export function readingOf(prose: Prose, words: FigureWords): Reading {
  const { tokens, sentences, sentenceOf } = prose;
  const known = tokens.map((token) => knownWord(token, words));
  return {
    prose,
    tokens,
    words,
    known,
    triggers: triggersOf(sentences, known),
    classAt: (at) =>
      at >= 0 && at < known.length ? classesOf(tokens[at] as Token, known[at] as KnownWord) : 0,
    sentenceAt(at) {
      const within = Math.max(0, Math.min(at, tokens.length - 1));
      const sentence = sentences[sentenceOf[within] as number];
      return clipped(sentence ?? { first: 0, end: tokens.length, paragraph: 0 }, at);
    },
  };
}
