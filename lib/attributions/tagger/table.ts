import type { Moves } from './decode.ts';
import { ROWS } from './hash.ts';

/** One stage of the tagger: a weight for every row and label, and the scores of moving between labels. */
export interface Table {
  moves: Moves;
  /** `ROWS * labels`. Whole numbers in a model that was read: half the memory, and the sums are exact. */
  weights: Float32Array | Int16Array;
  /** What a weight of 1 stands for. */
  unit: number;
}

/** Adds up the weights of rows, for every label, into `out` from `offset` on. */
export function addScores(
  table: Table,
  rows: Int32Array,
  count: number,
  out: Float32Array,
  offset: number,
): void {
  if (table.moves.labels === CUE_LABELS) addThree(table.weights, rows, count, out, offset);
  else addFive(table.weights, rows, count, out, offset);
}

/** Written out label by label: this is where the time goes. */
function addThree(
  weights: Table['weights'],
  rows: Int32Array,
  count: number,
  out: Float32Array,
  offset: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let n = 0; n < count; n++) {
    const base = (rows[n] as number) * 3;
    a += weights[base] as number;
    b += weights[base + 1] as number;
    c += weights[base + 2] as number;
  }
  out[offset] = (out[offset] as number) + a;
  out[offset + 1] = (out[offset + 1] as number) + b;
  out[offset + 2] = (out[offset + 2] as number) + c;
}

function addFive(
  weights: Table['weights'],
  rows: Int32Array,
  count: number,
  out: Float32Array,
  offset: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  for (let n = 0; n < count; n++) {
    const base = (rows[n] as number) * 5;
    a += weights[base] as number;
    b += weights[base + 1] as number;
    c += weights[base + 2] as number;
    d += weights[base + 3] as number;
    e += weights[base + 4] as number;
  }
  out[offset] = (out[offset] as number) + a;
  out[offset + 1] = (out[offset + 1] as number) + b;
  out[offset + 2] = (out[offset + 2] as number) + c;
  out[offset + 3] = (out[offset + 3] as number) + d;
  out[offset + 4] = (out[offset + 4] as number) + e;
}

/** Outside, begins, goes on. */
export const CUE_LABELS = 3;
/** Outside, source begins, source goes on, content begins, content goes on. */
export const SPAN_LABELS = 5;

/** An empty table: nothing goes on that has not begun. */
export function emptyTable(labels: number): Table {
  const between = new Float32Array(labels * labels);
  for (let from = 0; from < labels; from++)
    for (let to = 2; to < labels; to += 2)
      if (from !== to && from !== to - 1) between[from * labels + to] = Number.NEGATIVE_INFINITY;
  const opening = Array.from({ length: labels }, (_, label) => label === 0 || label % 2 === 1);
  return { moves: { labels, between, opening }, weights: new Float32Array(ROWS * labels), unit: 1 };
}
