import type { Bound, Figure } from './figure.ts';

/** How the numeral is written: decides what may stand around it. */
export type Shape = 'digits' | 'words' | 'vague' | 'fraction' | 'multiple' | 'record' | 'none';

/** A figure while it is being read. Rules make new drafts; none changes one. */
export interface Draft {
  /** Token index of the first token of the figure (bound words and currency included, once read). */
  first: number;
  /** Token index of the numeral itself. */
  numeral: number;
  /** Token index after numeral, scale, percent or currency word: where the figure's span ends. */
  end: number;
  /** Token index after the unit's words, when they stand after the numeral; else the same as `end`. */
  after: number;
  low: number;
  high: number;
  shape: Shape;
  /** Numeral as written, before its scale: what "89" is in "89 to 93 billion". */
  written: number;
  /** Factor of its scale word; 1 without. */
  scale: number;
  bound: Bound;
  unit: string;
  kind: Figure['kind'];
  /** Unit was read from the words themselves, not from a neighbour. */
  unitSaid: boolean;
  concept: readonly string[];
  event: string | null;
  reasons: readonly string[];
}

/** A draft with some fields read anew, and the rule that did it noted. */
export const reread = (draft: Draft, rule: string, read: Partial<Draft>): Draft => ({
  ...draft,
  ...read,
  reasons: [...draft.reasons, rule],
});
