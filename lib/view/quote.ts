import { type Span, wordsOf } from '../text/span.ts';

const QUOTE = /["“”„«»‘‚]/;
const FIRST = /^["“”„«»‘‚]/;
const LAST = /["“”„«»’]$/;
const bare = (words: string) => words.replace(FIRST, '').replace(LAST, '');

/** The words of a span, in the quotation marks of the page's language when the text has them in quotation marks. */
export function quote(text: string, span: Span): string {
  const words = wordsOf(text, span).trim();
  const quoted = QUOTE.test(words[0] ?? '') || QUOTE.test(text[span[0] - 1] ?? '');
  return quoted ? `“${bare(words)}”` : words;
}

/** Outer marks of its own are no second pair; a quotation within gets the inner ones. */
const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’' };
const inner = (words: string) => words.replace(/[“”]/g, (mark) => INNER[mark] as string);

/** A passage cut in three so that its middle can be marked. */
export interface Marked {
  before: string;
  figure: string;
  after: string;
}

/**
 * A sentence with something marked in it, in one pair of quotation marks.
 * - `“We said it twice.”` stays as it is
 * - `“It is over,” Lenk said.`: `“‘It is over,’ Lenk said.”`
 */
export function citeAround(text: string, [start, end]: Span, span: Span): Marked {
  const whole = text.slice(start, end).trim();
  const isPlain = !QUOTE.test(bare(whole));
  const [before, figure, after] = [
    text.slice(start, span[0]).trimStart(),
    text.slice(...span),
    text.slice(span[1], end).trimEnd(),
  ];
  return isPlain
    ? { before: `“${before.replace(FIRST, '')}`, figure, after: `${after.replace(LAST, '')}”` }
    : { before: `“${inner(before)}`, figure, after: `${inner(after)}”` };
}

/** A whole sentence taken out of its text, always in one pair of quotation marks. */
export function cite(words: string): string {
  const whole = words.trim();
  const plain = bare(whole);
  return `“${QUOTE.test(plain) ? inner(whole) : plain}”`;
}
