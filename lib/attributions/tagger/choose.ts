import { scoreOf, type Table } from './table.ts';

/** Takes candidates one after the other, each with how many features it has: their rows are overwritten for the next one. */
export type Take<T> = (value: T, count: number) => void;

/** Below every score, and whole as they are: infinity would make an object of each score that is kept. */
const LEAST = -(2 ** 30);

/**
 * The candidate that scores best; of several the first; null when there is none.
 * @param offer gives all candidates to a taker
 */
export function choose<T>(table: Table, offer: (take: Take<T>) => void): T | null {
  let best: T | null = null;
  let most = LEAST;
  offer((value, count) => {
    const score = scoreOf(table, count);
    if (score <= most) return;
    most = score;
    best = value;
  });
  return best;
}
