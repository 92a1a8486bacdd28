import type { Report } from '../../report/report.ts';
import type { Comparison, MeasureFinding, MeasureValue, Place, Verdict } from '../comparison.ts';
import type { Correction } from './correction.ts';
import { standsAt } from './passage.ts';

const VERDICTS: readonly Verdict[] = ['differs', 'updates', 'agrees'];

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
      return others.length ? [{ ...finding, others, ...shown(others) }] : [];
    }),
  };
}

/** Firm before possible, differs before updates before agrees. */
function shown(others: readonly MeasureValue[]): Pick<MeasureFinding, 'verdict' | 'level'> {
  for (const level of ['firm', 'possible'] as const)
    for (const verdict of VERDICTS)
      if (others.some((one) => one.level === level && one.verdict === verdict))
        return { verdict, level };
  return { verdict: 'agrees', level: 'firm' };
}
