import type { FigureWords } from '../language/figure-words.ts';
import { perSpelling } from '../text/spelling.ts';
import type { Token } from '../text/tokens.ts';
import { classesIn, classOf } from './word-class.ts';

/** What a word may begin, as bits: rules walk over every word of a text, and most begin nothing. */
export const BEGINS_NUMBER = 1;
export const BEGINS_NONE = 2;
export const BEGINS_TIME = 4;
export const BEGINS_PLACE = 8;

/** What is the same of a word wherever it stands. */
export interface KnownWord {
  begins: number;
  /** Bits of `word-class.ts`. */
  readonly classes: number;
}

const lexicons = new WeakMap<FigureWords, (token: Token) => KnownWord>();

/** One memory a lexicon, not one a text. */
export function knownIn(words: FigureWords): (token: Token) => KnownWord {
  const found = lexicons.get(words) ?? perSpelling((token: Token) => new Word(token, words));
  lexicons.set(words, found);
  return found;
}

class Word implements KnownWord {
  readonly begins: number;
  readonly #token: Pick<Token, 'kind' | 'text' | 'lower'>;
  readonly #words: FigureWords;
  #classes = -1;

  constructor({ kind, text, lower }: Token, words: FigureWords) {
    this.#token = { kind, text, lower };
    this.#words = words;
    this.begins =
      (words.numbers.has(lower) ? BEGINS_NUMBER : 0) |
      (words.noneWords.has(lower) ? BEGINS_NONE : 0) |
      (words.timeStarts.has(lower) ? BEGINS_TIME : 0) |
      (words.placeOpeners.has(lower) ? BEGINS_PLACE : 0);
  }

  /** Worked out when a rule asks: most words stand near no number. */
  get classes(): number {
    if (this.#classes < 0)
      this.#classes = classOf(this.#token, this.#words, classesIn(this.#words));
    return this.#classes;
  }
}
