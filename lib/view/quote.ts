import { type Span, wordsOf } from '../text/span.ts';

const QUOTE = /["“”„«»‘‚]/;
const EDGES = /^["“”„«»‘‚]|["“”„«»’]$/g;

/** The words of a span, in the quotation marks of the page's language when the text has them in quotation marks. */
export function quote(text: string, span: Span): string {
  const words = wordsOf(text, span).trim();
  const quoted = QUOTE.test(words[0] ?? '') || QUOTE.test(text[span[0] - 1] ?? '');
  return quoted ? `“${words.replace(EDGES, '')}”` : words;
}

/** A whole sentence taken out of its text, always in quotation marks. */
export const cite = (words: string): string => `“${words.trim().replace(EDGES, '')}”`;
