/** Words of a saved or read report that can be found in it again, also after it changed around them. */
export interface Passage {
  /** Canonical address of the report. */
  address: string;
  outlet: string;
  title: string;
  exact: string;
  /** Up to 32 UTF-16 units of the text before and after it. */
  prefix: string;
  suffix: string;
  /** The sentence around it: what a reader is shown, and what makes a test case. */
  sentence: string;
}

/** "Not this": what the engine marked, and the reader says is none. */
export interface Correction {
  /** Made from kind and passage, so that saying it twice stores it once. */
  id: string;
  /** `source`: these words name no unnamed source. `figure`: the figures do not answer one question. */
  kind: 'source' | 'figure';
  at: Passage;
  /** The figures of other reports that it was compared with; none for a source. */
  against: readonly Passage[];
  /** ISO 8601. */
  made: string;
}
