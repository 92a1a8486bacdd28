import { useEffect, useState } from 'preact/hooks';
import { guard } from '../../lib/archive/guard.ts';
import { NOTHING_TO_TELL, type WatchView, watchOf } from '../../lib/view/watch.ts';
import { archive } from './archive.ts';
import type { Found } from './useLibrary.ts';

/** Looks after the archive whenever the library has answered. */
export function useWatch(found: Found): WatchView {
  const [watch, setWatch] = useState(NOTHING_TO_TELL);
  useEffect(() => {
    if (!found.rows || found.problem) return;
    look().then(
      (seen) => setWatch((before) => ({ ...seen, lost: seen.lost ?? before.lost })),
      (error) => console.error(error), // what is wrong with the archive is said where its list should be
    );
  }, [found.rows]);
  return watchOf(watch);
}

const look = async () => guard.look(await archive.count());
