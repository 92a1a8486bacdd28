import type { Change } from '../../compare/comparison.ts';
import { joined } from '../list.ts';
import { when } from '../when.ts';
import { say } from '../words/say.ts';

/** One saved state of a report, as the archive and the comparison tell it. */
export interface VersionFacts {
  /** ISO 8601. */
  seen: string;
  /** What changed since the state before it; nothing for the first. */
  changes: readonly Change[];
}

/** One saved state of a report, in a line. */
export interface VersionView {
  /** From 1, the oldest. */
  number: number;
  when: string;
  /** "1 figure, 2 sources and headline" */
  summary: string;
  /** How many facts changed. */
  n: number;
  /** Whether it is the state on screen. */
  shown: boolean;
}

/** Facts first: what a reader would correct, before what an editor would. */
export const CHANGE_ORDER: readonly Change['kind'][] = [
  'figure',
  'source',
  'quotation',
  'headline',
  'date',
];

/** The saved states of a report, the latest first. @param shown number of the state on screen */
export function versionsOf(versions: readonly VersionFacts[], shown: number): VersionView[] {
  return versions
    .map(({ seen, changes }, index) => ({
      number: index + 1,
      when: when(seen),
      summary: index === 0 ? say('version.first') : summaryOf(changes),
      n: changes.length,
      shown: index + 1 === shown,
    }))
    .reverse();
}

function summaryOf(changes: readonly Change[]): string {
  const parts = CHANGE_ORDER.flatMap((kind) => {
    const n = changes.filter((change) => change.kind === kind).length;
    return n ? [say(`version.${kind}`, { n })] : [];
  });
  return parts.length ? joined(parts) : say('version.words');
}
