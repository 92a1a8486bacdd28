import type { Level, Verdict } from '../comparison.ts';

/** What asks most to be looked at stands first. */
export const VERDICTS: readonly Verdict[] = ['differs', 'updates', 'agrees'];

/**
 * What is said of several values as one: what is firm goes before what is possible, then as `VERDICTS` has it; an
 * agreement gives way to any difference, one that is merely possible too.
 */
export function strongest(told: readonly { verdict: Verdict | null; level: Level }[]): {
  verdict: Verdict;
  level: Level;
} {
  for (const level of ['firm', 'possible'] as const)
    for (const verdict of ['differs', 'updates'] as const)
      if (told.some((one) => one.level === level && one.verdict === verdict))
        return { verdict, level };
  return { verdict: 'agrees', level: 'firm' };
}
