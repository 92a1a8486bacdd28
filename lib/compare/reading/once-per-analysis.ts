import type { Analysis } from '../../report/analysis.ts';
import type { Report } from '../../report/report.ts';

/**
 * Keeps what is made of a report for as long as its analysis lives. An analysis is never changed, so this can only
 * save time: the same report is held against many others.
 */
export function oncePerAnalysis<T>(make: (report: Report) => T): (report: Report) => T {
  const made = new WeakMap<Analysis, { report: Report; value: T }>();
  return (report) => {
    const known = made.get(report.analysis);
    // the same analysis under another id or date is another report
    if (known && known.report.id === report.id && known.report.article === report.article)
      return known.value;
    const value = make(report);
    made.set(report.analysis, { report, value });
    return value;
  };
}
