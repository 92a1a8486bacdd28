import type { PageFacts } from './panel.ts';

/**
 * Whether this page is among the clippings as it stands: what a note is written on, and what is set beside another
 * report, has to be. "Refused": the archive could not be opened, so that it cannot be said and nothing can be kept.
 */
export type Keeping = 'saved' | 'changed' | 'not saved' | 'refused';

export function keepingOf({
  saved,
  archiveProblem,
}: Pick<PageFacts, 'saved' | 'archiveProblem'>): Keeping {
  if (archiveProblem !== null) return 'refused';
  if (saved === null) return 'not saved';
  return saved.current ? 'saved' : 'changed';
}
