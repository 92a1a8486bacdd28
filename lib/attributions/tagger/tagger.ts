import type { Table } from './table.ts';

/** A trained model: finds cues, then for every cue what may be source and content, then chooses. */
export interface Tagger {
  cues: Table;
  spans: Table;
  /** Choose among candidates for the source, for the content. */
  sources: Table;
  contents: Table;
  /** Looks at cues again, now that source and content are known: the log of the odds that it is one. */
  checks: Table;
}
