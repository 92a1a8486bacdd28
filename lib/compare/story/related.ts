import type { Report } from '../../report/report.ts';
import type { Reason } from '../comparison.ts';
import { readingOf } from '../reading/reading.ts';
import { findStories, sharedNames } from './stories.ts';

/** A report of the same story, with how it is tied to it. */
export interface Related {
  report: Report;
  /** 0 to 1. */
  strength: number;
  reasons: readonly Reason[];
}

/** The reports that tell the story of the first one, most alike first. */
export function findRelated(report: Report, others: readonly Report[]): Related[] {
  const all = [report, ...others];
  const { story, likeness } = findStories(all);
  return others
    .map((other, index) => ({ other, at: index + 1 }))
    .filter(({ other, at }) => story[at] === story[0] && readingOf(other))
    .map(({ other, at }) => ({
      report: other,
      strength: Math.min(1, likeness[0]?.[at] ?? 0),
      reasons: sharedNames(report, other),
    }))
    .sort((a, b) => b.strength - a.strength);
}
