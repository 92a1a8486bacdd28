import type { Features } from './features.ts';
import { rangeOf } from './postings.ts';
import type { Indexed, Segment } from './segment.ts';

/** A word in more articles than this share (and this many on top), or than `most`, says little about which story is told. */
const COMMON = { share: 0.02, more: 50, most: 400 };
/** A passage in more articles than this is boilerplate: a paper's appeal, a disclaimer. */
const BOILERPLATE = 64;
/** One shared passage may be chance or a phrase; from two on it is copied. */
const COPIED = 2;

/** The hashes that are asked for: what sharing each is worth, and where its pairs stand in each segment. */
interface Weighted {
  weights: readonly number[];
  /** By segment, then by hash. */
  ranges: readonly (readonly Range[])[];
}

type Range = readonly [from: number, to: number];

/** An article with what it shares. */
export interface Ranked {
  number: number;
  score: number;
}

/**
 * Ranks all articles by what they share with one: rare terms count most (the inverse of how many articles have them),
 * passages of eight words count as rarest terms once there are two. Nothing is given for being long or new.
 * Cost: the pairs of each asked hash in each segment, capped by `COMMON`; the tail is read through.
 */
export function rank(
  segments: readonly Segment[],
  tail: readonly Indexed[],
  asked: Pick<Features, 'terms' | 'shingles'>,
  most: number,
): Ranked[] {
  const total = segments.reduce((sum, { numbers }) => sum + numbers.length, tail.length);
  const best = bestOf(most);
  const inTail = { terms: hitsOf(asked.terms), shingles: hitsOf(asked.shingles) };
  const met = tail.map(({ number, terms, shingles }) => ({
    number,
    terms: inTail.terms.count(terms),
    shingles: inTail.shingles.count(shingles),
  }));
  const cap = Math.min(COMMON.more + COMMON.share * total, COMMON.most);
  const weigh = (kind: 'terms' | 'shingles', most: number): Weighted =>
    weighted(segments, kind, inTail[kind], total, most);
  const terms = weigh('terms', cap);
  const shingles = weigh('shingles', BOILERPLATE);
  segments.forEach((segment, at) => {
    rankSegment(segment, at, terms, shingles, best);
  });
  for (const article of met) {
    const copied = article.shingles
      .map((which) => shingles.weights[which] as number)
      .filter(Boolean);
    const shared = article.terms.map((which) => terms.weights[which] as number);
    best.offer(article.number, sum(shared) + (copied.length >= COPIED ? sum(copied) : 0));
  }
  return best.ranked();
}

function weighted(
  segments: readonly Segment[],
  kind: 'terms' | 'shingles',
  inTail: Hits,
  total: number,
  most: number,
): Weighted {
  const ranges = segments.map((segment) =>
    inTail.hashes.map((hash) => rangeOf(segment[kind], hash)),
  );
  const weights = inTail.hashes.map((_, which) => {
    let frequency = inTail.counts[which] as number;
    for (const inSegment of ranges) {
      const [from, to] = inSegment[which] as Range;
      frequency += to - from;
    }
    return frequency > most ? 0 : Math.log(1 + total / (frequency + 0.5));
  });
  return { weights, ranges };
}

/** @param at which of the segments it is */
function rankSegment(
  segment: Segment,
  at: number,
  terms: Weighted,
  shingles: Weighted,
  best: Best,
): void {
  const scores = new Float64Array(segment.numbers.length);
  const touched: number[] = [];
  const copied = new Map<number, { count: number; score: number }>();
  // thousands of pairs: a plain loop takes half the time of a function called for each
  const { ordinals } = segment.terms;
  for (let which = 0; which < terms.weights.length; which++) {
    const weight = terms.weights[which] as number;
    if (weight === 0) continue;
    const [from, to] = (terms.ranges[at] as readonly Range[])[which] as Range;
    for (let pair = from; pair < to; pair++) {
      const ordinal = ordinals[pair] as number;
      const before = scores[ordinal] as number;
      if (before === 0) touched.push(ordinal);
      scores[ordinal] = before + weight;
    }
  }
  shingles.ranges[at]?.forEach(([from, to], which) => {
    const weight = shingles.weights[which] as number;
    if (weight === 0) return;
    for (let pair = from; pair < to; pair++) {
      const ordinal = segment.shingles.ordinals[pair] as number;
      const { count, score } = copied.get(ordinal) ?? { count: 0, score: 0 };
      copied.set(ordinal, { count: count + 1, score: score + weight });
    }
  });
  for (const [ordinal, { count, score }] of copied) {
    if (count < COPIED) continue;
    if (scores[ordinal] === 0) touched.push(ordinal);
    scores[ordinal] = (scores[ordinal] as number) + score;
  }
  for (const ordinal of touched)
    best.offer(segment.numbers[ordinal] as number, scores[ordinal] as number);
}

/** Asked hashes, and how many articles of the tail have each. */
interface Hits {
  hashes: readonly number[];
  counts: Uint16Array;
  /** Which of the asked hashes an article of the tail has. */
  count(hashes: Uint32Array): number[];
}

/** A small open-addressed table: reading the tail through asks it a hundred thousand times. */
function hitsOf(asked: Uint32Array): Hits {
  const hashes = [...asked];
  const counts = new Uint16Array(hashes.length);
  const mask = 2 ** Math.ceil(Math.log2(hashes.length * 32 + 1)) - 1; // nearly all lookups end at an empty slot
  const slots = new Int32Array(mask + 1).fill(-1);
  hashes.forEach((hash, which) => {
    let slot = hash & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = which;
  });
  return { hashes, counts, count };

  function count(article: Uint32Array): number[] {
    const met: number[] = [];
    for (const hash of article) {
      let slot = hash & mask;
      let which = slots[slot] as number;
      while (which >= 0 && hashes[which] !== hash) {
        slot = (slot + 1) & mask;
        which = slots[slot] as number;
      }
      if (which < 0) continue;
      met.push(which);
      counts[which] = (counts[which] as number) + 1;
    }
    return met;
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The best so many of all that are offered; among equals the newer article. */
interface Best {
  offer(number: number, sum: number): void;
  ranked(): Ranked[];
}

function bestOf(most: number): Best {
  const kept: Ranked[] = [];
  let least = 0;
  return { offer, ranked };

  function offer(number: number, sum: number): void {
    if (sum <= 0 || sum + 1e-3 < least) return;
    const score = Math.round(sum * 1e4) / 1e4; // sums of equal parts in another order are equal
    kept.push({ number, score });
    if (kept.length >= most * 4) ranked();
  }

  function ranked(): Ranked[] {
    kept.sort((a, b) => b.score - a.score || b.number - a.number);
    kept.length = Math.min(kept.length, most);
    if (kept.length === most) least = (kept.at(-1) as Ranked).score;
    return kept;
  }
}
