import type { Moves } from './decode.ts';
import { ROWS, rows } from './hash.ts';

/** One stage of the tagger: a weight for every row and label, and the scores of moving between labels. */
export interface Table {
  moves: Moves;
  /**
   * One number a row, with six bits for each label that has weights: the signed square root of one, in steps. Most
   * rows are empty and cost one look; the others fit the processor's cache better than weights of their own would. Three
   * labels take half the room, one takes a quarter.
   */
  packed: Int32Array | Uint16Array | Uint8Array;
  /** What a weight of 1 stands for. */
  unit: number;
}

/** A weight is at most so many steps from nothing: what six bits hold. */
export const STEPS = 31;
const BITS = 6;
const MASK = 63;

/** The weight that six bits stand for: the square with the sign of its root. */
const weightOf = (bits: number): number => {
  const root = bits > STEPS ? bits - MASK - 1 : bits;
  return root * Math.abs(root);
};

/** Weights of the 64 patterns of six bits. */
const WEIGHTS = Int32Array.from({ length: MASK + 1 }, (_, bits) => weightOf(bits));

/**
 * Weights of two labels in one number, the second 65,536 times: one addition for both, as rows are added up by the
 * hundred thousand. No sum of a label comes near 32,768.
 */
const PAIRS = Int32Array.from(
  { length: 1 << (2 * BITS) },
  (_, bits) => weightOf(bits & MASK) + weightOf(bits >> BITS) * 65536,
);
const PAIR = PAIRS.length - 1;

/** Labels that have weights: what stands outside scores nothing, and the others how much better than that they are. */
export const weighedOf = (labels: number): number => Math.max(1, labels - 1);

/** The sum of the first label of a pair, of the second. */
export const firstOf = (pair: number): number => (pair << 16) >> 16;
export const secondOf = (pair: number): number => (pair - firstOf(pair)) >> 16;

/** Room for all rows. */
export function emptyRows(labels: number): Table['packed'] {
  const bits = weighedOf(labels) * BITS;
  if (bits <= 8) return new Uint8Array(ROWS);
  return bits <= 16 ? new Uint16Array(ROWS) : new Int32Array(ROWS);
}

/** A row's number with the step of one label set. */
export const withStep = (packed: number, label: number, step: number): number =>
  packed | ((step & MASK) << (label * BITS));

/** The step of one label in a row's number. */
export const stepOf = (packed: number, label: number): number =>
  (packed << (32 - BITS * (label + 1))) >> (32 - BITS);

/** The sum of the weights of the features that were last looked up, so many, in a table of three labels. */
export function pairOf({ packed }: Table, count: number): number {
  let sum = 0;
  for (let n = 0; n < count; n++)
    sum = (sum + (PAIRS[(packed[rows[n] as number] as number) & PAIR] as number)) | 0;
  return sum;
}

/** Adds up their weights in a table of five labels, into both pairs of `out` from `offset` on. */
export function addPairs({ packed }: Table, count: number, out: Int32Array, offset: number): void {
  let a = out[offset] as number;
  let b = out[offset + 1] as number;
  for (let n = 0; n < count; n++) {
    const bits = packed[rows[n] as number] as number;
    a = (a + (PAIRS[bits & PAIR] as number)) | 0;
    b = (b + (PAIRS[(bits >> (2 * BITS)) & PAIR] as number)) | 0;
  }
  out[offset] = a;
  out[offset + 1] = b;
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

/** The sum of their weights in a table of one label. */
export function scoreOf({ packed }: Table, count: number): number {
  let sum = 0;
  for (let n = 0; n < count; n++)
    sum = (sum + (WEIGHTS[(packed[rows[n] as number] as number) & MASK] as number)) | 0;
  return sum;
}
