import { joinBytes } from '../join-bytes.ts';
import { buildPostings, type Postings } from './postings.ts';

/** One sealed part of the index: a run of articles, by what they are found. */
export interface Segment {
  /** Numbers of the articles, rising; the position is the ordinal in the postings. */
  numbers: Uint32Array;
  terms: Postings;
  shingles: Postings;
}

/** What a segment is made from. */
export interface Indexed {
  number: number;
  terms: Uint32Array;
  shingles: Uint32Array;
}

/** The most articles in a segment: ordinals have 16 bits. */
export const SEGMENT_LIMIT = 65_536;

/** @param articles in rising order of their numbers, at most `SEGMENT_LIMIT` */
export const buildSegment = (articles: readonly Indexed[]): Segment => ({
  numbers: Uint32Array.from(articles, ({ number }) => number),
  terms: buildPostings(articles.map(({ terms }) => terms)),
  shingles: buildPostings(articles.map(({ shingles }) => shingles)),
});

/**
 * A segment as one record, in the machine's byte order (it is derived data and never leaves the machine):
 * articles, pairs and bucket bits of both lists; numbers; then starts, ordinals and low bits of each list.
 * Wide fields stand first, so that reading needs no copy: arrays are views of the record.
 */
export function encodeSegment({ numbers, terms, shingles }: Segment): Uint8Array {
  const head = Uint32Array.of(
    numbers.length,
    terms.ordinals.length,
    terms.starts.length,
    shingles.ordinals.length,
    shingles.starts.length,
  );
  return joinBytes([
    head,
    numbers,
    terms.starts,
    shingles.starts,
    terms.ordinals,
    shingles.ordinals,
    ...[terms.low, shingles.low].sort((a, b) => b.BYTES_PER_ELEMENT - a.BYTES_PER_ELEMENT),
  ]);
}

/** Reads a record of `encodeSegment` in place. Throws a RangeError when it is cut off. */
export function decodeSegment(bytes: Uint8Array): Segment {
  const { buffer, byteOffset } = bytes.byteOffset % 4 ? bytes.slice() : bytes;
  let at = byteOffset;
  const wide = (count: number) => new Uint32Array(buffer, forward(count * 4), count);
  const half = (count: number) => new Uint16Array(buffer, forward(count * 2), count);
  const byte = (count: number) => new Uint8Array(buffer, forward(count), count);
  const forward = (length: number) => {
    at += length;
    return at - length;
  };
  const [articles, termPairs, termStarts, shinglePairs, shingleStarts] = wide(5) as unknown as [
    number,
    number,
    number,
    number,
    number,
  ];
  const numbers = wide(articles);
  const starts = [wide(termStarts), wide(shingleStarts)] as const;
  const ordinals = [half(termPairs), half(shinglePairs)] as const;
  const isLarge = starts.map(({ length }) => length > 257);
  const low: Postings['low'][] = [];
  const pairs = [termPairs, shinglePairs] as const;
  for (const narrow of [false, true])
    for (const which of [0, 1] as const)
      if (isLarge[which] === narrow) low[which] = (narrow ? byte : half)(pairs[which]);
  const list = (which: 0 | 1): Postings => ({
    starts: starts[which],
    low: low[which] as Postings['low'],
    ordinals: ordinals[which],
  });
  return { numbers, terms: list(0), shingles: list(1) };
}
