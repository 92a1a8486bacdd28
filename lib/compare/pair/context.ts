import { significantDigits } from '../verdict/significant-digits.ts';
import type { Judgement } from '../verdict/verdict.ts';
import type { Features } from './features.ts';
import type { Table } from './table.ts';
import type { Weighed } from './weighed.ts';

/** Scores are logits; what is below this says no more than that two figures do not match. */
const FLOOR = -6;
const clip = (score: number): number => Math.max(FLOOR, Math.min(6, score));

/**
 * Signals that need the values, and the other figures of the story: how close two unequal values are, whether
 * either report has a better partner, what third reports say.
 */
export function contextFeatures(table: Table, a: number, b: number, judged: Judgement): Features {
  const own = clip(table.score(a, b));
  const [x, y] = [table.figures[a] as Weighed, table.figures[b] as Weighed];
  const rivals = Math.max(rival(table, a, b, own), rival(table, b, a, own));
  const equalThere = Math.max(equalIn(table, a, y.report, b), equalIn(table, b, x.report, a));
  const third = thirdReports(table, a, b);
  const kind = { [`values of ${x.signature.kind.split(' ', 1)[0]}`]: 1 };
  const on = (is: boolean): number => (is ? 1 : 0);
  const shared = {
    match: own,
    'strong match': Math.max(0, own),
    'better partner there': Math.max(0, rivals),
    'clearly best partner': Math.max(0, Math.min(3, -rivals)),
    'third reports link': third.link,
    ...kind,
  };
  if (judged.verdict === 'agrees')
    return {
      ...shared,
      bias: 1,
      'rare value': rareness(x),
      'agrees weakly': on(judged.weak),
      'agrees as range': on(width(x) || width(y)),
      'agrees exactly': on(!width(x) && !width(y) && x.signature.low === y.signature.low),
      'rare value and match': rareness(x) * Math.max(0, own + 3),
    };
  const gap = distance(x, y);
  return {
    ...shared,
    bias: 1,
    'values near': Math.max(0, 1 - gap / 0.25),
    'values within half': Math.max(0, 1 - gap / 0.7),
    'values far': Math.max(0, Math.min(4, gap - 1)),
    'one digit apart': on(digitApart(x, y)),
    'large and near': on(gap < 0.15 && Math.abs(x.signature.low) >= 30),
    'small numbers': on(small(x) && small(y)),
    'equal value there': on(equalThere > FLOOR),
    'equal partner there': Math.max(0, equalThere - own + 1),
    'third reports say both': third.both,
    'third report backs one': on(third.backed > 0),
    'third reports back both': on(third.backed > 1),
    'vague value': on(width(x) || width(y)),
    'other unit and near': on(x.signature.unit !== y.signature.unit) * on(gap < 0.3),
    'same number, other unit': on(sameNumber(x, y) && x.signature.unit !== y.signature.unit),
    'near and match': Math.max(0, 1 - gap / 0.25) * Math.max(0, own + 3),
    'in brackets': on(x.signature.converted || y.signature.converted),
  };
}

/** How much better the best other partner of `a` in the report of `b` is than `b`. */
function rival(table: Table, a: number, b: number, own: number): number {
  let best = FLOOR;
  const { report } = table.figures[b] as Weighed;
  for (const other of table.byReport[report] ?? [])
    if (other !== b) best = Math.max(best, clip(table.score(a, other)));
  return best - own;
}

/** Score of the best figure with the value of `a` in a report, other than `b`; FLOOR when there is none. */
function equalIn(table: Table, a: number, report: number, b: number): number {
  let best = FLOOR;
  for (const other of table.equals(a))
    if (other !== b && table.figures[other]?.report === report)
      best = Math.max(best, clip(table.score(a, other)), FLOOR + 0.1);
  return best;
}

/**
 * Third reports: `link` is how well a figure equal to one matches the other; `both` tells that one report holds
 * both values with a match for each, which makes them two measures.
 */
function thirdReports(
  table: Table,
  a: number,
  b: number,
): { link: number; both: number; backed: number } {
  const reports = new Set([table.figures[a]?.report, table.figures[b]?.report]);
  const found: [Map<number, number>, Map<number, number>] = [new Map(), new Map()];
  let link = FLOOR;
  let backed = 0;
  for (const [side, from, to] of [
    [0, a, b],
    [1, b, a],
  ] as const) {
    let backs = false;
    for (const other of table.equals(from)) {
      const { report } = table.figures[other] as Weighed;
      if (reports.has(report)) continue;
      const near = clip(table.score(from, other));
      if (near < -1.5) continue;
      backs = true;
      found[side].set(report, Math.max(found[side].get(report) ?? FLOOR, near));
      link = Math.max(link, Math.min(near, clip(table.score(other, to))));
    }
    if (backs) backed++;
  }
  let both = 0;
  for (const report of found[0].keys()) if (found[1].has(report)) both++;
  return { link: link - FLOOR, both: Math.min(2, both), backed };
}

const written = ({ signature: { low, high } }: Weighed): number =>
  Number.isFinite(low) ? (Number.isFinite(high) ? (low + high) / 2 : low) : high;

/** Distance of two values as the logarithm of their ratio. */
function distance(x: Weighed, y: Weighed): number {
  const [a, b] = [Math.abs(written(x)), Math.abs(written(y))];
  return Math.abs(Math.log((a + 1e-9) / (b + 1e-9)));
}

const width = ({ signature: { low, high } }: Weighed): boolean => low !== high;
const small = (x: Weighed): boolean => Math.abs(written(x)) <= 12;
const sameNumber = (x: Weighed, y: Weighed): boolean =>
  x.signature.figure.low === y.signature.figure.low && x.signature.figure.low !== null;

/** Two numbers of the same length that differ in one digit: 7.6 and 7.7, 38 and 35. */
function digitApart(x: Weighed, y: Weighed): boolean {
  const [a, b] = [String(x.signature.figure.low), String(y.signature.figure.low)];
  if (a.length !== b.length || a.length < 2) return false;
  let other = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) other++;
  return other === 1;
}

/** How unlikely it is that two figures share this value by chance: few do 334, many do 2. */
function rareness({ signature: { figure } }: Weighed): number {
  const value = Math.abs(figure.low ?? figure.high ?? 0);
  if (value <= 3) return 0;
  return Math.min(3, significantDigits(value) - 1 + (value > 12 ? 0.7 : value > 5 ? 0.4 : 0.2));
}
