import type { Comparison } from '../../compare/comparison.ts';
import type { Report } from '../../report/report.ts';
import { measureItem } from './figures.ts';

/**
 * The report that each item is best set beside: where a figure differs, the one that differs; where its source is
 * described differently, the latest that does. Items that no other report answers to are not there.
 */
export function counterpartsOf(
  { analysis }: Report,
  { measures, attributions }: Pick<Comparison, 'measures' | 'attributions'>,
): ReadonlyMap<string, string> {
  const figures = measures.flatMap(({ id, others }) => {
    const other = others.findLast(({ verdict }) => verdict === 'differs') ?? others.at(-1);
    return other ? [[measureItem(id), other.place.report] as const] : [];
  });
  const sources = attributions.flatMap(({ attribution, others }) => {
    const own = analysis.attributions[attribution];
    const other = others.findLast(({ drift }) => drift !== 'same');
    return own && other ? [[`source:${own.sourceId}`, other.place.report] as const] : [];
  });
  return new Map([...figures, ...sources]);
}
