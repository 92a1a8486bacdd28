import type { Figure } from '../figure.ts';
import { VAGUE } from '../numerals/vague-numeral.ts';

/** Lowest and highest value that a figure admits; open ends are infinite. */
export type Range = readonly [low: number, high: number];

/** "About" is read as a tenth to either side, and as two points for percentages. */
const TENTH = 0.1;
const POINTS = 2;

/** How far from a value that is told with "about" the true one may be. */
export const slackOf = (value: number, percent: boolean): number =>
  percent ? POINTS : Math.abs(value) * TENTH;

/** What a figure admits: "at least 10" is 10 and more, "about 50" is 45 to 55. */
export function rangeOf({ low, high, bound, kind }: Figure): Range {
  const least = low ?? Number.NEGATIVE_INFINITY;
  const most = high ?? Number.POSITIVE_INFINITY;
  if (bound !== 'about') return [least, most];
  const percent = kind === 'percent';
  return [least - slackOf(least, percent), most + slackOf(most, percent)];
}

/** Whether two ranges have a value in common. */
export const meets = (a: Range, b: Range): boolean => Math.max(a[0], b[0]) <= Math.min(a[1], b[1]);

/** Whether a figure is a word for a range: "dozens". */
export const isVague = ({ reasons }: Figure): boolean => reasons.includes(VAGUE);

/** "Hundreds" is still said of this many times what the word stands for: it is a floor, and seldom a ceiling. */
const FLOOR_REACH = 10;

/**
 * Whether a number lies above what a vague word stands for, but not out of all proportion: both can be true.
 * - `dozens` and 250, `hundreds` and 4,000
 * - not: `dozens` and 8, `dozens` and 20,000
 * @param word highest value that the word stands for
 * @param number lowest value that the number admits
 */
export const isAboveVague = (word: number, number: number): boolean =>
  number > word && number <= word * FLOOR_REACH;
