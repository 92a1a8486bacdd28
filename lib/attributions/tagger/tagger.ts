import type { Table } from './table.ts';

/** A trained model: finds cues first, then for every cue its source and content. */
export interface Tagger {
  cues: Table;
  spans: Table;
}
