import type { Moves } from './decode.ts';
import { ROWS } from './hash.ts';

/** One stage of the tagger: a weight for every row and label, and the scores of moving between labels. */
export interface Table {
  moves: Moves;
  /**
   * One number a row, with five bits for each label: the signed square root of its weight, in steps. Most rows are
   * empty and cost one look; the others fit the processor's cache better than weights of their own would. Three labels
   * take half the room, one takes a quarter.
   */
  packed: Int32Array | Uint16Array | Uint8Array;
  /** What a weight of 1 stands for. */
  unit: number;
}

/** A weight is at most so many steps from nothing: what five bits hold. */
export const STEPS = 15;
const BITS = 5;
const MASK = 31;

/** Weights of the 32 patterns of five bits: squares with the sign of their root. */
const WEIGHTS = Float32Array.from({ length: MASK + 1 }, (_, bits) => {
  const root = bits > STEPS ? bits - MASK - 1 : bits;
  return root * Math.abs(root);
});

/** Room for all rows. */
export function emptyRows(labels: number): Table['packed'] {
  if (labels * BITS <= 8) return new Uint8Array(ROWS);
  return labels * BITS <= 16 ? new Uint16Array(ROWS) : new Int32Array(ROWS);
}

/** A row's number with the step of one label set. */
export const withStep = (packed: number, label: number, step: number): number =>
  packed | ((step & MASK) << (label * BITS));

/** The step of one label in a row's number. */
export const stepOf = (packed: number, label: number): number =>
  (packed << (32 - BITS * (label + 1))) >> (32 - BITS);

/** Adds up the weights of rows, for every label, into `out` from `offset` on. */
export function addScores(
  { packed, moves }: Table,
  rows: Int32Array,
  count: number,
  out: Float32Array,
  offset: number,
): void {
  if (moves.labels === CUE_LABELS) addThree(packed as Uint16Array, rows, count, out, offset);
  else addFive(packed as Int32Array, rows, count, out, offset);
}

/** Written out label by label: this is where the time goes. */
function addThree(
  packed: Uint16Array,
  rows: Int32Array,
  count: number,
  out: Float32Array,
  offset: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let n = 0; n < count; n++) {
    const bits = packed[rows[n] as number] as number;
    a += WEIGHTS[bits & MASK] as number;
    b += WEIGHTS[(bits >> 5) & MASK] as number;
    c += WEIGHTS[(bits >> 10) & MASK] as number;
  }
  out[offset] = (out[offset] as number) + a;
  out[offset + 1] = (out[offset + 1] as number) + b;
  out[offset + 2] = (out[offset + 2] as number) + c;
}

function addFive(
  packed: Int32Array,
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
    const bits = packed[rows[n] as number] as number;
    if (bits === 0) continue;
    a += WEIGHTS[bits & MASK] as number;
    b += WEIGHTS[(bits >> 5) & MASK] as number;
    c += WEIGHTS[(bits >> 10) & MASK] as number;
    d += WEIGHTS[(bits >> 15) & MASK] as number;
    e += WEIGHTS[(bits >> 20) & MASK] as number;
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

/** How good a candidate is. */
export const CHOICE_LABELS = 1;

/** Moves without a preference. */
export const emptyMoves = (labels: number): Moves => ({
  labels,
  between: new Float32Array(labels * labels),
});

/** The sum of the weights of rows in a table of one label. */
export function scoreOf({ packed }: Table, rows: Int32Array, count: number): number {
  let sum = 0;
  for (let n = 0; n < count; n++)
    sum += WEIGHTS[(packed[rows[n] as number] as number) & MASK] as number;
  return sum;
}
