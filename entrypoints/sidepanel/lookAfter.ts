import { guard } from '../../lib/archive/guard.ts';
import { type WatchView, watchOf } from '../../lib/view/watch.ts';
import { fetchLaterWords } from '../../lib/view/words/fetch-later.ts';

/** Looks after the archive. @param saved clippings that it holds */
export async function lookAfter(saved: number): Promise<WatchView> {
  const [seen] = await Promise.all([guard.look(saved), fetchLaterWords()]);
  return watchOf(seen);
}
