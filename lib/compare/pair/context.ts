import { significantDigits } from '../verdict/significant-digits.ts';
import type { Judgement } from '../verdict/verdict.ts';
import { digitApart, distance } from './closeness.ts';
import type { Features } from './features.ts';
import {
  bestRival,
  clip,
  couldBeMeant,
  equalValueThere,
  FLOOR,
  nearerValueThere,
} from './rivals.ts';
import type { Table } from './table.ts';
import { groupMatch } from './value-groups.ts';
import type { Weighed } from './weighed.ts';

/**
 * Signals that need the values, and the other figures of the story: how close two unequal values are, whether
 * either report has a better partner, what third reports say.
 */
export function contextFeatures(table: Table, a: number, b: number, judged: Judgement): Features {
  return judged.verdict === 'agrees'
    ? equalFeatures(table, a, b, judged)
    : unequalFeatures(table, a, b);
}

const on = (is: boolean): number => (is ? 1 : 0);

/** Few on purpose: they are learned from some fifty measures. */
function unequalFeatures(table: Table, a: number, b: number): Features {
  const [x, y] = [table.figures[a] as Weighed, table.figures[b] as Weighed];
  const gap = distance(x.signature, y.signature);
  const { match, together } = groupMatch(table, a, b);
  const rival = bestRival(table, a, b);
  return {
    bias: 1,
    'match of all that give these values': match,
    'a report gives both': Math.min(2, together),
    'values near': Math.max(0, 1 - gap / 0.25),
    'values within half': Math.max(0, 1 - gap / 0.7),
    'values far': Math.max(0, Math.min(4, gap - 1)),
    'one digit apart': on(digitApart(x.signature, y.signature)),
    'better partner there': Math.max(0, rival),
    'clearly best partner': Math.max(0, Math.min(3, -rival)),
    'equal value there': on(equalValueThere(table, a, b)),
    'nearer value there': nearerValueThere(table, a, b),
    'small numbers': on(isSmall(x) && isSmall(y)),
    'others could be meant': Math.min(2, Math.log(1 + couldBeMeant(table, a, b))),
  };
}

/** Which way each signal may speak, so that no chance of the corpus turns one round. */
export const UNEQUAL_SIGNS: Readonly<Record<string, 1 | -1>> = {
  'match of all that give these values': 1,
  'a report gives both': -1,
  'values near': 1,
  'values within half': 1,
  'values far': -1,
  'one digit apart': 1,
  'better partner there': -1,
  'clearly best partner': 1,
  'equal value there': -1,
  'nearer value there': -1,
  'small numbers': -1,
  'others could be meant': -1,
};

/** Up to here many things are counted in one story, and their numbers are near by chance. */
const SMALL = 12;

const isSmall = ({ signature: { low, logarithmic } }: Weighed): boolean =>
  !logarithmic && Math.abs(low) <= SMALL;

function equalFeatures(table: Table, a: number, b: number, judged: Judgement): Features {
  const own = clip(table.score(a, b));
  const [x, y] = [table.figures[a] as Weighed, table.figures[b] as Weighed];
  const rival = bestRival(table, a, b);
  const exact = !width(x) && !width(y) && x.signature.low === y.signature.low;
  return {
    bias: 1,
    match: own,
    'strong match': Math.max(0, own),
    'better partner there': Math.max(0, rival),
    'clearly best partner': Math.max(0, Math.min(3, -rival)),
    'third reports link': thirdReports(table, a, b),
    [`values of ${x.signature.kind.split(' ', 1)[0]}`]: 1,
    'rare value': rareness(x),
    'agrees weakly': on(judged.weak),
    'agrees as range': on(width(x) || width(y)),
    'agrees exactly': on(exact),
    'rare value and match': rareness(x) * Math.max(0, own + 3),
  };
}

/** How well a figure of a third report that equals one of the two matches the other. */
function thirdReports(table: Table, a: number, b: number): number {
  const reports = new Set([table.figures[a]?.report, table.figures[b]?.report]);
  let link = FLOOR;
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const)
    for (const other of table.equals(from)) {
      if (reports.has(table.figures[other]?.report)) continue;
      const near = clip(table.score(from, other));
      if (near >= LINKED) link = Math.max(link, Math.min(near, clip(table.score(other, to))));
    }
  return link - FLOOR;
}

/** A figure of a third report that matches worse than this links nothing. */
const LINKED = -1.5;

const width = ({ signature: { low, high } }: Weighed): boolean => low !== high;

/** How unlikely it is that two figures share this value by chance: few do 334, many do 2. */
function rareness({ signature: { figure } }: Weighed): number {
  const value = Math.abs(figure.low ?? figure.high ?? 0);
  if (value <= 3) return 0;
  return Math.min(3, significantDigits(value) - 1 + (value > 12 ? 0.7 : value > 5 ? 0.4 : 0.2));
}
