import { useEffect, useState } from 'preact/hooks';
import { NOTHING_TO_TELL, type WatchView, watchOf } from '../../lib/view/watch.ts';
import { guard } from '../background/guard.ts';
import type { Shown } from './state.ts';

/** Looks after the archive with each page that was held against it. What was told of a loss stays while the sidebar is open. */
export function useWatch(shown: Shown): WatchView {
  const [watch, setWatch] = useState(NOTHING_TO_TELL);
  useEffect(() => {
    // an archive that could not be opened is not an empty one
    if (shown.phase !== 'page' || shown.page.archiveProblem !== null) return;
    guard.look(shown.page.comparison.saved).then(
      (seen) => setWatch((before) => ({ ...seen, lost: seen.lost ?? before.lost })),
      (error) => console.error(error), // a reminder is no reason to trouble the reader with another thing
    );
  }, [shown]);
  return watchOf(watch);
}
