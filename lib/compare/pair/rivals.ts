import { distance } from './closeness.ts';
import type { Table } from './table.ts';
import type { Weighed } from './weighed.ts';

/** Scores are logits; what is below this says no more than that two figures do not match. */
export const FLOOR = -6;
export const clip = (score: number): number => Math.max(FLOOR, Math.min(6, score));

/** A rival this much weaker than the pair could still be meant; one below LEAST could not. */
const SLACK = 1.5;
const LEAST = -3;

/** How much better the best other partner of either figure, in the other's report, is than the pair. */
export const bestRival = (table: Table, a: number, b: number): number =>
  Math.max(rivalOf(table, a, b), rivalOf(table, b, a));

function rivalOf(table: Table, a: number, b: number): number {
  let best = FLOOR;
  for (const other of reportOf(table, b))
    if (other !== b) best = Math.max(best, clip(table.score(a, other)));
  return best - clip(table.score(a, b));
}

/** Whether either report gives the other's value too: it then says both. */
export const equalValueThere = (table: Table, a: number, b: number): boolean =>
  holdsEqual(table, a, b) || holdsEqual(table, b, a);

const holdsEqual = (table: Table, a: number, b: number): boolean =>
  table
    .equals(a)
    .some((other) => other !== b && table.figures[other]?.report === table.figures[b]?.report);

/** A value is nearer when its distance is at most this part of the pair's. */
const NEARER = 0.5;

/** How many of the two reports give, for what seems the same question, a value much nearer to the other's. */
export const nearerValueThere = (table: Table, a: number, b: number): number =>
  Number(holdsNearer(table, a, b)) + Number(holdsNearer(table, b, a));

function holdsNearer(table: Table, a: number, b: number): boolean {
  const least = Math.max(LEAST - 1, clip(table.score(a, b)) - SLACK);
  const signature = (figure: number) => (table.figures[figure] as Weighed).signature;
  const gap = distance(signature(a), signature(b)) * NEARER;
  return reportOf(table, b).some(
    (other) =>
      other !== b &&
      table.score(a, other) > least &&
      distance(signature(a), signature(other)) < gap,
  );
}

/** How many other values of either report could be meant as well. */
export const couldBeMeant = (table: Table, a: number, b: number): number =>
  valuesNear(table, a, b) + valuesNear(table, b, a);

function valuesNear(table: Table, a: number, b: number): number {
  const own = clip(table.score(a, b));
  const [here, there] = [table.figures[a] as Weighed, table.figures[b] as Weighed];
  const values = new Set<number>();
  for (const other of reportOf(table, b)) {
    const { signature } = table.figures[other] as Weighed;
    if (same(signature, here.signature) || same(signature, there.signature)) continue;
    const score = table.score(a, other);
    if (score > LEAST && clip(score) > own - SLACK) values.add(signature.low);
  }
  return values.size;
}

const same = (a: Weighed['signature'], b: Weighed['signature']): boolean =>
  a.low === b.low && a.high === b.high;

const reportOf = (table: Table, figure: number): readonly number[] =>
  table.byReport[table.figures[figure]?.report as number] ?? [];
