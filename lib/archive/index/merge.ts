import { lowBits, type Postings, writePostings } from './postings.ts';
import type { Segment } from './segment.ts';

/** Stands for an article that is not taken over. */
const DROPPED = 0xffff_ffff;

/**
 * Merges segments into one, leaving out articles that are gone. Linear in the pairs: each list is sorted already, and
 * the articles of a later segment all come after those of an earlier one, so equal hashes need no sorting either.
 * @param segments in the order of their numbers
 * @param isAlive whether an article is still there
 */
export function mergeSegments(
  segments: readonly Segment[],
  isAlive: (number: number) => boolean,
): Segment {
  const numbers: number[] = [];
  const moves = segments.map((segment) =>
    Uint32Array.from(segment.numbers, (number) =>
      isAlive(number) ? numbers.push(number) - 1 : DROPPED,
    ),
  );
  return {
    numbers: Uint32Array.from(numbers),
    terms: mergePostings(
      segments.map(({ terms }) => terms),
      moves,
    ),
    shingles: mergePostings(
      segments.map(({ shingles }) => shingles),
      moves,
    ),
  };
}

/** Goes through one list in order. */
interface Cursor {
  list: Postings;
  move: Uint32Array;
  at: number;
  bucket: number;
  /** Of the pair at hand; DROPPED after the last. */
  hash: number;
}

function mergePostings(lists: readonly Postings[], moves: readonly Uint32Array[]): Postings {
  const writer = writePostings(lists.reduce((sum, { ordinals }) => sum + ordinals.length, 0));
  const cursors = lists.map((list, which): Cursor => {
    const cursor = { list, move: moves[which] as Uint32Array, at: -1, bucket: 0, hash: 0 };
    step(cursor);
    return cursor;
  });
  for (;;) {
    const hash = cursors.reduce((least, cursor) => Math.min(least, cursor.hash), DROPPED);
    if (hash === DROPPED) return writer.finish();
    for (const cursor of cursors)
      for (; cursor.hash === hash; step(cursor)) {
        const ordinal = cursor.move[cursor.list.ordinals[cursor.at] as number] as number;
        if (ordinal !== DROPPED) writer.add(hash, ordinal);
      }
  }
}

function step(cursor: Cursor): void {
  const { starts, low } = cursor.list;
  cursor.at++;
  if (cursor.at >= low.length) {
    cursor.hash = DROPPED;
    return;
  }
  while ((starts[cursor.bucket + 1] as number) <= cursor.at) cursor.bucket++;
  cursor.hash = cursor.bucket * (1 << lowBits(cursor.list)) + (low[cursor.at] as number);
}
