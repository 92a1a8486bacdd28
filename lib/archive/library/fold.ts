import { wordsOf } from '../index/words.ts';

const MARKS = /\p{M}/gu;

/** The words of a text as a search compares them: lower-cased, without accents, in order. */
export const foldWords = (text: string): string[] => wordsOf(text).map(({ word }) => fold(word));

const PLAIN = /^[a-z0-9]*$/;

const fold = (word: string): string =>
  PLAIN.test(word) ? word : word.normalize('NFKD').replace(MARKS, '');
