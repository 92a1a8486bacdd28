import type { Bound } from '../../figures/figure.ts';
import { slackOf } from '../../figures/within/range-of.ts';
import { significantDigits } from './significant-digits.ts';

/** What a written value says of the true one: it lies between `low` and `high`, both included. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * Widens a hedged value; open ends stay open. "More than 90" includes 90: reporters round down to it.
 * @param hedge share of the usual slack: two hedged values share one
 */
export function intervalOf(
  low: number,
  high: number,
  bound: Bound,
  percent: boolean,
  hedge = 1,
): Interval {
  if (bound === 'at least' || bound === 'more than') return { low, high: Number.POSITIVE_INFINITY };
  if (bound === 'at most' || bound === 'less than') return { low: Number.NEGATIVE_INFINITY, high };
  // "thousands" is said of 14,000 too: a reader takes it as a floor
  if (low >= LARGE && high === low * 10) return { low, high: high * 10 };
  if (bound !== 'about' || low !== high) return { low, high };
  const slack = hedge * slackOf(low, percent);
  return { low: low - slack, high: high + slack };
}

/** Whether both can be true at once. */
export const meet = (a: Interval, b: Interval): boolean =>
  Math.max(a.low, b.low) <= Math.min(a.high, b.high) * (1 + 1e-9) + 1e-12;

/**
 * Whether one value is the other one rounded: it has fewer digits, and the other rounds to it.
 * - 2.5 million and 2,507,000; 94 and 93.87; 14,000 and 14,231
 * - not: 12 and 13; 160,000 and 167,000
 */
export function roundedTo(a: number, b: number): boolean {
  const [coarse, fine] = significantDigits(a) < significantDigits(b) ? [a, b] : [b, a];
  const kept = significantDigits(coarse);
  if (kept < (coarse < LARGE && Number.isInteger(fine) ? 2 : 1)) return false;
  if (kept >= significantDigits(fine) || Math.abs(fine - coarse) > Math.abs(coarse) * NEAR)
    return false;
  const magnitude = Math.floor(Math.log10(Math.abs(fine)));
  const unit = 10 ** (magnitude - kept + 1);
  return Math.abs(Math.round(fine / unit) * unit - coarse) < unit * 1e-6;
}

/** A rounding further off than this is another number to a reader. */
const NEAR = 0.04;

/** Below this, a value of one digit ("40") is a count, not a rounding of 41. */
const LARGE = 1000;
