/** `[start, end)` in UTF-16 code units of the text it belongs to: what `text.slice(start, end)` takes. */
export type Span = readonly [start: number, end: number];

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => Math.max(a[0], b[0]) < Math.min(a[1], b[1]);

/** Whether `outer` holds all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1];

/** A name's words as they stand alone: `her mother, Orla,`, as a text goes on behind it, without the last comma. */
export const nameAt = (text: string, span: Span): string => wordsOf(text, span).replace(/,$/, '');

/** The words of a span. */
export const wordsOf = (text: string, span: Span): string => text.slice(span[0], span[1]);
