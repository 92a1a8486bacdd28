import type { Report } from '../../report/report.ts';
import type { Comparison, Place } from '../comparison.ts';
import { strongest } from '../verdict/strongest.ts';
import type { Correction } from './correction.ts';
import { standsAt } from './passage.ts';

/**
 * A comparison without the figures that the reader says do not answer one question. What is left of a finding keeps
 * the strongest verdict of the values that are left; a finding without any goes.
 * @param reports the page's report and all others that the comparison names
 */
export function correctComparison(
  comparison: Comparison,
  reports: readonly Report[],
  corrections: readonly Correction[],
): Comparison {
  const ofFigures = corrections.filter(({ kind }) => kind === 'figure');
  if (ofFigures.length === 0) return comparison;
  const byId = new Map(reports.map((report) => [report.id, report]));
  const is = (passage: Correction['at'], { report: id, span }: Place) => {
    const report = byId.get(id);
    return report !== undefined && standsAt(passage, report, span);
  };
  const apart = (a: Place, b: Place) =>
    ofFigures.some(
      ({ at, against }) =>
        (is(at, a) && against.some((one) => is(one, b))) ||
        (is(at, b) && against.some((one) => is(one, a))),
    );
  return {
    ...comparison,
    measures: comparison.measures.flatMap((finding) => {
      const own = [finding.own, ...finding.ownAgain];
      const others = finding.others.filter(
        ({ place }) => !own.some((value) => apart(value.place, place)),
      );
      if (others.length === finding.others.length) return [finding];
      return others.length ? [{ ...finding, others, ...strongest(others) }] : [];
    }),
  };
}
