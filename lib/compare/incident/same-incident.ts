import type { Signature } from '../signature/signature.ts';
import type { Days } from './dates.ts';

/** Days by which two tellings of one happening may differ: midnight, time zones, the day it was noticed. */
const SLACK = 1;

/**
 * Whether two figures are told of one incident, one flood and not another of the same valley; null when nothing tells.
 * - other: `the march on Monday` and `the march on Wednesday`; `the second quake` and `the first quake`
 * - other: what happened on Thursday, and a report published on the Tuesday before
 * - other: 40 km from a quake of 5.2, 110 km from one of 6.9
 * - unknown: `the march` and `the march on Wednesday`
 */
export function sameIncident(a: Signature, b: Signature): boolean | null {
  if (apart(a.years, b.years) || a.background !== b.background) return false;
  if (apart(a.calendar, b.calendar) || afterwards(a, b) || afterwards(b, a)) return false;
  if (otherStrength(a.strengths, b.strengths)) return false;
  if (a.happening === b.happening && a.ordinal !== null && b.ordinal !== null)
    return a.ordinal === b.ordinal;
  if (!a.resolved.length || !b.resolved.length) return null;
  const gap = gapOf(a.resolved, b.resolved);
  return gap === 0 ? true : gap > SLACK ? false : null;
}

/** Magnitudes of one quake, as several agencies give them, lie no further apart than this. */
const SAME_STRENGTH = 0.3 + 1e-9;

const otherStrength = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => Math.abs(x - y) > SAME_STRENGTH));

/** What is dated later than a report was published is not what that report tells. */
const afterwards = (a: Signature, b: Signature): boolean =>
  b.published !== null &&
  a.resolved.length > 0 &&
  a.resolved.every(({ from }) => from > (b.published as number) + SLACK);

/** Days between the nearest of two lists; 0 when any meet. */
function gapOf(a: readonly Days[], b: readonly Days[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const x of a)
    for (const y of b) least = Math.min(least, Math.max(0, x.from - y.to, y.from - x.to));
  return least;
}

/** Both say it, and nothing that is the same. */
const apart = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
