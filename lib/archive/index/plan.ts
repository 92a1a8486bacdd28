import { SEGMENT_LIMIT } from './segment.ts';

/** Rows in the tail from which on it is sealed. */
export const TAIL_LIMIT = 512;
/** A segment is merged with what comes after it once that is a fourth of its size. */
const RATIO = 4;

/**
 * How many of the last segments are merged with a new one. Sizes then fall by four from one to the next: an archive of
 * 50,000 has at most five, and an article is written anew about a dozen times in its life.
 * @param sizes of the segments in order
 * @param added articles in the new one
 */
export function toMerge(sizes: readonly number[], added: number): number {
  let size = added;
  let merged = 0;
  for (const before of sizes.toReversed()) {
    if (size * RATIO < before || size + before > SEGMENT_LIMIT) break;
    size += before;
    merged++;
  }
  return merged;
}
