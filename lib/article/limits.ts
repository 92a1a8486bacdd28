/**
 * What is read at most. Readability's time grows with each of them, and it can't be interrupted:
 * 90,000 elements take 3.6 s, 5,000 nested levels 4.0 s, 10 MB of text 2.8 s. Real reports have at most a few
 * thousand elements, 60 levels and 100,000 characters.
 */
export const LIMITS = {
  /** Elements of the document. */
  elements: 30_000,
  /** Levels of elements inside each other; the HTML parser of Chromium stops at 512. */
  depth: 500,
  /** UTF-16 code units of all text outside scripts and styles. */
  pageText: 3_000_000,
  /** UTF-16 code units of the title; the rest of a longer one is not read. */
  title: 1_000,
  /** UTF-16 code units of the article; what goes over the message channel stays far below its 64 MiB. */
  articleText: 1_000_000,
} as const;
