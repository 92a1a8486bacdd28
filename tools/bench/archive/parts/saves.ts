import type { ArchiveBench } from '../../archive.ts';
import { median } from '../median.ts';

/** Rounds that warm the code up, and are not counted. */
const UNCOUNTED = 6;

/** Saving one article, beside one bare put of the same bytes. */
export async function saves({ page, quick, say, tell }: ArchiveBench): Promise<void> {
  say('saving articles');
  const all: { save: number; bare: number; ready: number }[] = [];
  const salt = Date.now(); // a kept archive must not know the articles from the last run
  for (let at = 0; at < UNCOUNTED + (quick ? 40 : 100); at++)
    all.push(await page.run('save', 'large', at, salt));
  const counted = all.slice(UNCOUNTED);
  const middle = (name: 'save' | 'bare' | 'ready') => median(counted.map((each) => each[name]));
  tell('save / one bare put of its bytes', middle('save') / middle('bare'), '<= 3');
  tell('save of one article, ms', middle('save'));
  tell('making an article ready to be stored (hash, terms, packing), ms', middle('ready'), '<= 2');
}
