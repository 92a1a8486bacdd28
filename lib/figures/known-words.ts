import type { FigureWords } from '../language/figure-words.ts';
import type { Token } from '../text/tokens.ts';
import { classOf } from './word-class.ts';

/** What a word may begin, as bits: rules walk over every word of a text, and most begin nothing. */
export const BEGINS_NUMBER = 1;
export const BEGINS_NONE = 2;
export const BEGINS_TIME = 4;
export const BEGINS_PLACE = 8;

/** What is the same of a word wherever it stands. */
export interface KnownWord {
  /** The words of the language that it was looked up in. */
  of: FigureWords;
  /** What it may begin. */
  triggers: number;
  /** Bits of `word-class.ts`; -1 until a rule asks, as most words stand near no number. */
  classes: number;
}

/** What the lexicon knows of a token's word, looked up once a spelling. */
export function knownWord({ spelling, kind }: Token, words: FigureWords): KnownWord {
  const found = spelling.figures as KnownWord | null;
  if (found?.of === words) return found;
  const { lower } = spelling;
  const digits = kind === 'number';
  const number = digits || kind === 'symbol' || words.numbers.has(lower); // "½" is a symbol
  const triggers =
    (number ? BEGINS_NUMBER : 0) |
    (words.noneWords.has(lower) ? BEGINS_NONE : 0) |
    (digits || words.timeStarts.has(lower) ? BEGINS_TIME : 0) |
    (words.placeOpeners.has(lower) ? BEGINS_PLACE : 0);
  const made = { of: words, triggers, classes: -1 };
  spelling.figures = made;
  return made;
}

/** The classes of a token, whose word is known. */
export function classesOf(token: Token, word: KnownWord): number {
  if (word.classes < 0) word.classes = classOf(token, word.of);
  return word.classes;
}
