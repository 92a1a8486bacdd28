import type { TokenRange } from '../../text/sentences.ts';

/** A candidate that scores so much less than another is a third as likely. In the units that training counts in. */
const SPREAD = 30;
/** One that is behind the best by more is too unlikely to count. */
const FAR = 4 * SPREAD;

/**
 * Index of the candidate that has most in common with what is to be expected (Kumar, Byrne 2004): where several score
 * almost alike, one between them is nearer to the right one than an outlier that is ahead by a hair.
 * - of `it leaks`, `it leaks, but holds` and `it leaks, but holds, she thought` the second
 * - not: where one is well ahead of all others: then that one; -1 when there is none
 * @param contents candidates, each in order
 * @param scores of each
 */
export function likeliest(
  contents: readonly (readonly TokenRange[])[],
  scores: readonly number[],
): number {
  const most = Math.max(...scores);
  const near = contents.flatMap((content, at) => {
    const behind = most - (scores[at] as number);
    return behind < FAR ? [{ at, content, odds: Math.exp(-behind / SPREAD) }] : [];
  });
  let best = -1;
  let common = 0;
  for (const { at, content } of near) {
    let expected = 0;
    for (const other of near) expected += other.odds * likenessOf(content, other.content);
    if (expected <= common) continue;
    common = expected;
    best = at;
  }
  return best;
}

/** Share of tokens that two contents have in common (Jaccard). */
function likenessOf(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let shared = 0;
  for (const one of a)
    for (const other of b)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first));
  return shared / (sizeOf(a) + sizeOf(b) - shared);
}

const sizeOf = (content: readonly TokenRange[]): number =>
  content.reduce((size, { first, end }) => size + end - first, 0);
