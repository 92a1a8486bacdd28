import type { Attribution } from '../../attributions/attribution.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import { stemsIn } from '../claim/claims.ts';
import type { Reason } from '../comparison.ts';

/** Named when two authorities counted: that alone makes two numbers of one thing. */
const TWO_AUTHORITIES: Reason = { name: 'counted by two authorities', weight: 0 };

/**
 * Says that two figures come from two authorities, when both reports tell theirs and no telling word is common to them.
 * - `the mayor` and `the hospital`; not: `Mayor Odile Vantreef` and `the mayor`, `she` and `the mayor`, whom it stands for
 */
export function authoritiesReason(a: Report, spanA: Span, b: Report, spanB: Span): Reason[] {
  const [first, second] = [mentions(a, spanA), mentions(b, spanB)];
  return first.size && second.size && first.isDisjointFrom(second) ? [TWO_AUTHORITIES] : [];
}

/** Telling words of all mentions of the source that gives a figure. */
function mentions(report: Report, figure: Span): Set<string> {
  const { attributions } = report.analysis;
  const given = statementOf(attributions, figure);
  if (!given?.source) return new Set();
  const alike = attributions.filter(
    ({ sourceId, source }) => source === given.source || sourceId === given.sourceId,
  );
  return stemsIn(
    report,
    alike.flatMap(({ source }) => (source ? [source] : [])),
  );
}

/** The narrowest statement that a figure stands in. */
function statementOf(attributions: readonly Attribution[], figure: Span): Attribution | null {
  let best: Attribution | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const attribution of attributions)
    for (const [start, end] of attribution.content) {
      if (start > figure[0] || figure[1] > end || end - start >= least) continue;
      least = end - start;
      best = attribution;
    }
  return best;
}
