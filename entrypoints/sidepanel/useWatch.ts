import { useEffect, useState } from 'preact/hooks';
import type { WatchView } from '../../lib/view/watch.ts';
import type { Shown } from './state.ts';

/** Looks after the archive with each page that was held against it. What was told of a loss stays while the sidebar is open. */
export function useWatch(shown: Shown): WatchView {
  const [watch, setWatch] = useState<WatchView>({ lost: null, backup: null });
  useEffect(() => {
    // an archive that could not be opened is not an empty one
    if (shown.phase !== 'page' || shown.page.archiveProblem !== null) return;
    const { saved } = shown.page.comparison;
    const seeing = import('./lookAfter.ts').then(({ lookAfter }) => lookAfter(saved));
    seeing.then(
      (seen) => setWatch((before) => ({ ...seen, lost: seen.lost ?? before.lost })),
      (error) => console.error(error), // a reminder is no reason to trouble the reader with another thing
    );
  }, [shown]);
  return watch;
}
