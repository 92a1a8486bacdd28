/**
 * Where a date was read from. Kept with the date, because a modified time taken for a published one
 * would turn the order of reports round.
 */
export type DateOrigin = 'json-ld' | 'meta' | 'time-element' | 'address' | 'file' | 'reader';

/** A moment as a page states it: ISO 8601, with only a day (`2026-05-13`) where the page gives no more. */
export interface StatedDate {
  value: string;
  origin: DateOrigin;
}

/** What was read from one page: plain data, the same in the page, the background and on the command line. */
export interface Article {
  /** Canonical address, tracking parameters removed; empty for a pasted text. */
  url: string;
  title: string;
  byline: string | null;
  /** The outlet's own name for itself, or its host name. */
  outlet: string;
  /** BCP 47 tag, or null when the page does not say. */
  language: string | null;
  published: StatedDate | null;
  modified: StatedDate | null;
  /** Paragraphs separated by line breaks. All spans of the report refer to this string. */
  text: string;
}
