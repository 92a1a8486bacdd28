import { findFurniture } from './furniture.ts';
import type { FurnitureWords } from './furniture-words.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import {
  placesOf,
  type Sentence,
  splitParagraphs,
  splitSentences,
  type TokenRange,
} from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** A text taken apart once; every rule of figures and attributions reads this and nothing else. */
export interface Prose {
  text: string;
  tokens: Token[];
  paragraphs: TokenRange[];
  sentences: Sentence[];
  /** By token: index of its sentence. */
  sentenceOf: Int32Array;
  quotations: Quotation[];
  /** What is not the story: no attribution and no figure is read from it. In order, without overlaps. */
  furniture: TokenRange[];
}

/** What taking a text apart needs to know of its language. */
export interface ProseWords {
  /** Lower-cased, without the final full stop. */
  abbreviations: ReadonlySet<string>;
  furniture: FurnitureWords;
}

/** Takes a normalised text apart. Linear in its length; never throws. */
export function readProse(text: string, words: ProseWords): Prose {
  const tokens = tokenise(text, words.abbreviations);
  const paragraphs = splitParagraphs(text, tokens);
  const sentences = splitSentences(tokens, paragraphs);
  const quotations = findQuotations(tokens, paragraphs);
  const furniture = findFurniture(tokens, paragraphs, sentences, words.furniture);
  const sentenceOf = placesOf(tokens.length, sentences);
  return { text, tokens, paragraphs, sentences, sentenceOf, quotations, furniture };
}
