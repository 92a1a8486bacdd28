import type { Reading } from '../reading/reading.ts';

/** "The heaviest fighting in the north since": so far before may the superlative stand. */
const FAR = 6;

/**
 * Whether a "since" says from when a record is: nothing is counted from there on, and nothing is told of then.
 * - `the deadliest storm [since] 2004`, `the most [since] Friday`
 * - not: `50 arrests [since] Friday`
 * @param from start of its sentence
 */
export function isRecord({ prose, words, lower }: Reading, at: number, from: number): boolean {
  if (!words.since.has(lower(at))) return false;
  for (let before = at - 1; before >= Math.max(from, at - FAR); before--) {
    if (words.superlatives.has(lower(before))) return true;
    if (prose.tokens[before]?.kind === 'punctuation') return false;
  }
  return false;
}
