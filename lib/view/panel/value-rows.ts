import type { MeasureValue } from '../../compare/comparison.ts';
import { type Context, outletOf, publishedBeside, sayerOf } from '../context.ts';
import { say } from '../words/say.ts';
import { oneOrigin } from './origins.ts';
import { type ValueView, valueAt } from './value.ts';

/** A value of the same measure in one or more other reports. */
export interface ValueRow {
  value: ValueView;
  outlets: string;
  /** Who says so, that the reports have one origin, and where it may be another quantity. */
  who: string;
  when: string;
}

/**
 * The values of other reports, latest first; those that are alike and said by the same stand in one row.
 * @param firm whether the finding is marked: in one that is only listed, every value may be of another quantity
 */
export function rowsOf(
  context: Context,
  others: readonly MeasureValue[],
  firm: boolean,
): ValueRow[] {
  const groups = new Map<string, { values: MeasureValue[]; value: ValueView; who: string }>();
  for (const other of [...others].reverse()) {
    const report = context.reportOf(other.place.report);
    const value = valueAt(report, other);
    if (!report || !value) continue;
    const who = sayerOf(report, other.figure) ?? say('figure.nobody');
    const key = JSON.stringify([value, who]);
    const group = groups.get(key) ?? { values: [], value, who };
    group.values.push(other);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ values, value, who }) => {
    const ids = values.map(({ place: { report } }) => report);
    const unsure = firm && values.every(({ level }) => level === 'possible');
    return {
      value,
      outlets: [...new Set(ids.map((id) => outletOf(context, id)))].join(', '),
      who: [who, oneOrigin(context, ids), unsure && say('figure.maybe')]
        .filter(Boolean)
        .join(' · '),
      when: publishedBeside(context, ids[0] ?? ''),
    };
  });
}
