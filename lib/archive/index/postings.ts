/**
 * Pairs of a 24-bit hash and the ordinal of an article, sorted by hash, then ordinal:
 *
 *     starts    [0, 3, 3, 7, ...]        where each bucket begins: the hash's first 8 or 16 bits are the bucket
 *     low       [ab, ab, f0 | 01, ...]   the rest of the hash, 16 or 8 bits, rising within a bucket
 *     ordinals  [ 4, 90,  2 | 17, ...]   which article of the segment
 *
 * Looking a hash up is a binary search within one bucket. Large lists take 16 bits for the bucket: that leaves three
 * bytes a pair, and the table of buckets (256 KB) no longer weighs against them.
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly low: Uint8Array | Uint16Array;
  readonly ordinals: Uint16Array;
}

/** Pairs from which on a list counts as large. */
const LARGE = 1 << 17;
const HASH_BITS = 24;

/** Bits of the hash within a bucket. */
export const lowBits = ({ starts }: Pick<Postings, 'starts'>): number =>
  starts.length > 257 ? HASH_BITS - 16 : HASH_BITS - 8;

/** The list for so many pairs, empty. */
function blankPostings(pairs: number): Postings {
  const large = pairs >= LARGE;
  return {
    starts: new Uint32Array((large ? 1 << 16 : 1 << 8) + 1),
    low: large ? new Uint8Array(pairs) : new Uint16Array(pairs),
    ordinals: new Uint16Array(pairs),
  };
}

/**
 * Builds a list from the hashes of each article.
 * @param articles at most 65,536; the index is the ordinal
 */
export function buildPostings(articles: readonly Uint32Array[]): Postings {
  const keys = new Float64Array(articles.reduce((sum, hashes) => sum + hashes.length, 0));
  let count = 0;
  articles.forEach((hashes, ordinal) => {
    for (const hash of hashes) keys[count++] = hash * 65_536 + ordinal; // 40 bits: exact in a double
  });
  keys.sort();
  const writer = writePostings(count);
  for (const key of keys) writer.add(Math.floor(key / 65_536), key % 65_536);
  return writer.finish();
}

/** Writes a list whose pairs come in order. */
export function writePostings(most: number): {
  add(hash: number, ordinal: number): void;
  finish(): Postings;
} {
  const { starts, low, ordinals } = blankPostings(most);
  const shift = lowBits({ starts });
  let at = 0;
  return {
    add(hash, ordinal) {
      const bucket = (hash >>> shift) + 1;
      starts[bucket] = (starts[bucket] as number) + 1;
      low[at] = hash; // the array keeps the low bits
      ordinals[at++] = ordinal;
    },
    finish() {
      for (let bucket = 1; bucket < starts.length; bucket++)
        starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
      return { starts, low: low.subarray(0, at), ordinals: ordinals.subarray(0, at) };
    },
  };
}

/** Where the pairs of a hash stand: `[from, to)`. */
export function rangeOf(postings: Postings, hash: number): readonly [from: number, to: number] {
  const shift = lowBits(postings);
  const bucket = hash >>> shift;
  const low = hash & ((1 << shift) - 1);
  const from = postings.starts[bucket] as number;
  const to = postings.starts[bucket + 1] as number;
  const first = lowerBound(postings.low, low, from, to);
  return [first, lowerBound(postings.low, low + 1, first, to)];
}

function lowerBound(values: ArrayLike<number>, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
