import { type WatchView, watchOf } from '../../lib/view/watch.ts';
import { guard } from '../background/guard.ts';

/** Looks after the archive. @param saved clippings that it holds */
export const lookAfter = async (saved: number): Promise<WatchView> =>
  watchOf(await guard.look(saved));
