import { once } from '../../text/once.ts';
import { clip } from './rivals.ts';
import type { Table } from './table.ts';

/** Figures of other reports with the same value belong to a group from this value-free score. */
const TIED = -1;
/** More members say nothing new: the best ones are kept. */
const MOST = 12;

const groups = once((_: Table) => new Map<number, readonly number[]>());

/** A figure with those of other reports that give the same value for what seems the same question. */
function groupOf(table: Table, figure: number): readonly number[] {
  const known = groups(table);
  const found = known.get(figure);
  if (found) return found;
  const tied = table.equals(figure).filter((other) => table.score(figure, other) >= TIED);
  const best = tied.sort((x, y) => table.score(figure, y) - table.score(figure, x) || x - y);
  const group = [figure, ...best.slice(0, MOST)];
  known.set(figure, group);
  return group;
}

/**
 * Holds all reports that give one value against all that give the other: one odd sentence weighs less than ten.
 * `match` is their mean value-free score; `together` counts the reports that give both, which then are two measures.
 */
export function groupMatch(
  table: Table,
  a: number,
  b: number,
): { match: number; together: number } {
  const [one, two] = [groupOf(table, a), groupOf(table, b)];
  const report = (figure: number): number => table.figures[figure]?.report as number;
  let [sum, pairs] = [0, 0];
  for (const x of one)
    for (const y of two) {
      if (report(x) === report(y)) continue;
      sum += clip(table.score(x, y));
      pairs++;
    }
  const second = new Set(two.map(report));
  const together = [...new Set(one.map(report))].filter((at) => second.has(at)).length;
  return { match: pairs ? sum / pairs : clip(table.score(a, b)), together };
}
