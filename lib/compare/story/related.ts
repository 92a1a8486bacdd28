import type { Report } from '../../report/report.ts';
import { readingOf } from '../reading/reading.ts';
import { findStories } from './stories.ts';

/** The reports that tell the story of the first one, most alike first. */
export function findRelated(report: Report, others: readonly Report[]): Report[] {
  const { story, likeness } = findStories([report, ...others]);
  return others
    .map((other, index) => ({ other, at: index + 1 }))
    .filter(({ other, at }) => story[at] === story[0] && readingOf(other))
    .map(({ other, at }) => ({ other, strength: Math.min(1, likeness[0]?.[at] ?? 0) }))
    .sort((a, b) => b.strength - a.strength)
    .map(({ other }) => other);
}
