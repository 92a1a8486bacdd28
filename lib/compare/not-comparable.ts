import type { Report } from '../report/report.ts';
import type { Comparison } from './comparison.ts';
import { readingOf } from './reading/reading.ts';

/** A text of fewer words is a teaser: too little to tell its story by. */
const FEWEST_WORDS = 80;

/** Why a report is not compared; null when it is. */
export function notComparable(
  report: Report,
  others: readonly Report[],
): Comparison['notCompared'] {
  const reading = readingOf(report);
  if (!reading) return 'no lexicon';
  const words = reading.prose.tokens.filter(({ kind }) => kind === 'word').length;
  if (words < FEWEST_WORDS) return 'too short';
  return others.length ? null : 'nothing saved';
}
