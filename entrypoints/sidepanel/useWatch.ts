import { useEffect, useState } from 'preact/hooks';
import type { WatchView } from '../../lib/view/watch.ts';
import type { Shown } from './state.ts';

/** How many clippings the archive was found to hold; null while it was not asked, or could not be. */
export function clippingsHeld(shown: Shown): number | null {
  // a page that is shown before its comparison knows of no clipping, which is not the same as none
  if (shown.phase !== 'page' || shown.page.comparing) return null;
  return shown.page.archiveProblem === null ? shown.page.comparison.saved : null;
}

/** Looks after the archive with each page that was held against it. What was told of a loss stays while the sidebar is open. */
export function useWatch(shown: Shown): WatchView {
  const [watch, setWatch] = useState<WatchView>({ lost: null, backup: null });
  useEffect(() => {
    const saved = clippingsHeld(shown);
    if (saved === null) return;
    const seeing = import('./lookAfter.ts').then(({ lookAfter }) => lookAfter(saved));
    seeing.then(
      (seen) => setWatch((before) => ({ ...seen, lost: seen.lost ?? before.lost })),
      (error) => console.error(error), // a reminder is no reason to trouble the reader with another thing
    );
  }, [shown]);
  return watch;
}
