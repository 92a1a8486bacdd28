import type { Report } from '../../report/report.ts';
import type { Correction } from './correction.ts';
import { standsAt } from './passage.ts';

/**
 * A report without the unnamed sources that the reader says are none: what is attributed to them is attributed to
 * nobody. The list keeps its length, because figures and findings point into it.
 */
export function correctReport(report: Report, corrections: readonly Correction[]): Report {
  const { attributions, unnamed } = report.analysis;
  const ofSources = corrections.filter(({ kind }) => kind === 'source');
  const denied = new Set(
    attributions
      .filter(({ source }) => source && ofSources.some(({ at }) => standsAt(at, report, source)))
      .map(({ sourceId }) => sourceId),
  );
  if (denied.size === 0) return report;
  return {
    ...report,
    analysis: {
      ...report.analysis,
      attributions: attributions.map((one) =>
        denied.has(one.sourceId)
          ? { ...one, source: null, sourceType: 'unattributed' as const, slots: {} }
          : one,
      ),
      ...(unnamed && { unnamed: unnamed.filter(({ sourceId }) => !denied.has(sourceId)) }),
    },
  };
}
