import { findQuotations, type Quotation } from './quotations.ts';
import { type Sentence, splitParagraphs, splitSentences, type TokenRange } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** A text taken apart once; every rule of figures and attributions reads this and nothing else. */
export interface Prose {
  text: string;
  tokens: Token[];
  paragraphs: TokenRange[];
  sentences: Sentence[];
  quotations: Quotation[];
}

/** What taking a text apart needs to know of its language. */
export interface ProseWords {
  /** Lower-cased, without the final full stop. */
  abbreviations: ReadonlySet<string>;
}

/** Takes a normalised text apart. Linear in its length; never throws. */
export function readProse(text: string, words: ProseWords): Prose {
  const tokens = tokenise(text, words.abbreviations);
  const paragraphs = splitParagraphs(text, tokens);
  const sentences = splitSentences(tokens, paragraphs);
  return { text, tokens, paragraphs, sentences, quotations: findQuotations(tokens, paragraphs) };
}
