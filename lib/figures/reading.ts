import type { FigureWords } from '../language/figure-words.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { classesIn } from './word-class.ts';

/** A text and the words it is read with: what every rule is given. */
export interface Reading {
  prose: Prose;
  tokens: readonly Token[];
  words: FigureWords;
  /** Classes of the token as bits; see `word-class.ts`. Worked out once a token, when asked for. */
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

/** Prepares a text for the rules. Costs nothing until a rule asks. */
export function readingOf(prose: Prose, words: FigureWords): Reading {
  const { tokens, sentences } = prose;
  const classOf = classesIn(words);
  const known = new Int32Array(tokens.length).fill(-1);
  return {
    prose,
    tokens,
    words,
    classAt(at) {
      const token = tokens[at];
      if (!token) return 0;
      let bits = known[at] as number;
      if (bits < 0) {
        bits = classOf(token);
        known[at] = bits;
      }
      return bits;
    },
    sentenceAt(at) {
      let low = 0;
      let high = sentences.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sentences[middle] as Sentence).first <= at) low = middle;
        else high = middle - 1;
      }
      return clipped(sentences[low] ?? { first: 0, end: tokens.length, paragraph: 0 }, at);
    },
  };
}
