import type { Span } from '../text/span.ts';
import type { Note } from './archive.ts';

/** UTF-16 units kept on either side of a passage, so that it can be found again when the text changes. */
const AROUND = 32;

/** Where a note is fastened in a text. */
export const anchorOf = (text: string, span: Span): NonNullable<Note['anchor']> => ({
  exact: text.slice(...span),
  prefix: text.slice(Math.max(0, span[0] - AROUND), span[0]),
  suffix: text.slice(span[1], span[1] + AROUND),
  span,
});
