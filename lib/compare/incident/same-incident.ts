import type { Signature } from '../signature/signature.ts';
import type { Days } from './dates.ts';

/** How two figures stand to each other in time and number, and the word that tells it; null when nothing does. */
export interface IncidentJudgement {
  same: boolean;
  why: string;
}

/** Days by which two tellings of one happening may differ: midnight, time zones, the day it was noticed. */
const SLACK = 1;

/**
 * Whether two figures are told of one incident: one flood and not another of the same valley.
 * - other: `the march on Monday` and `the march on Wednesday`; `the second quake` and `the first quake`
 * - other: what happened on Thursday, and a report published on the Tuesday before
 * - other: 40 km from a quake of 5.2, 110 km from one of 6.9
 * - unknown: `the march` and `the march on Wednesday`
 */
export function sameIncident(a: Signature, b: Signature): IncidentJudgement | null {
  if (apart(a.years, b.years)) return { same: false, why: 'other years' };
  if (a.background !== b.background) return { same: false, why: 'one is background' };
  if (apart(a.calendar, b.calendar)) return { same: false, why: 'other dates' };
  if (afterwards(a, b) || afterwards(b, a)) return { same: false, why: 'after the other report' };
  if (otherStrength(a.strengths, b.strengths)) return { same: false, why: 'other strengths' };
  if (a.happening === b.happening && a.ordinal !== null && b.ordinal !== null)
    return a.ordinal === b.ordinal
      ? { same: true, why: 'same one of several' }
      : { same: false, why: 'another of several' };
  if (a.resolved.length && b.resolved.length) {
    const gap = gapOf(a.resolved, b.resolved);
    if (gap > SLACK) return { same: false, why: 'other days' };
    if (gap === 0) return { same: true, why: 'same days' };
  }
  return null;
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

function apart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (!a.size || !b.size) return false;
  for (const value of a) if (b.has(value)) return false;
  return true;
}
