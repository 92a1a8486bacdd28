/** What finding a page's furniture needs to know of its language: lower-cased, words parted by single blanks. */
export interface FurnitureWords {
  /** What reading times are counted in. */
  readingUnits: ReadonlySet<string>;
  /** Words that make a short line with such a count a reading time. */
  readingWords: ReadonlySet<string>;
  /** Labels before the name of an editor, or a date. */
  credits: readonly string[];
  /** Last words of those whose pictures many outlets show. */
  agencies: ReadonlySet<string>;
  /** Openings of lines that invite the reader to share, sign up or read on elsewhere. */
  invitations: readonly string[];
  /** Whole lines that stand above a list of other reports. */
  listHeadings: ReadonlySet<string>;
}
