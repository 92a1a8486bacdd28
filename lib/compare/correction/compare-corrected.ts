import type { Report } from '../../report/report.ts';
import { compare } from '../compare.ts';
import type { Comparison } from '../comparison.ts';
import type { Models } from '../pair/models.ts';
import { correctComparison } from './correct-comparison.ts';
import { correctReport } from './correct-report.ts';
import type { Correction } from './correction.ts';

/**
 * Compares as `compare` does, and leaves out what the reader said is none.
 * @param corrections those that concern one of the reports; others do nothing
 */
export function compareCorrected(
  report: Report,
  others: readonly Report[],
  saved: number,
  corrections: readonly Correction[],
  models: Models,
): { report: Report; others: Report[]; comparison: Comparison } {
  const page = correctReport(report, corrections);
  const candidates = others.map((other) => correctReport(other, corrections));
  const all = [page, ...candidates];
  const comparison = correctComparison(compare(page, candidates, saved, models), all, corrections);
  return { report: page, others: candidates, comparison };
}
