import { guard } from '../../lib/archive/guard.ts';
import { type WatchView, watchOf } from '../../lib/view/watch.ts';

/** Looks after the archive. @param saved clippings that it holds */
export const lookAfter = async (saved: number): Promise<WatchView> =>
  watchOf(await guard.look(saved));
