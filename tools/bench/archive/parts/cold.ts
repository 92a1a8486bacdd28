import type { ArchiveBench } from '../../archive.ts';
import { median } from '../median.ts';

/** Checks in a browser that was only just started, with the database's files dropped from the system's memory. */
export async function cold({ page, small, size, quick, say, tell }: ArchiveBench): Promise<void> {
  say('checking pages in fresh browsers');
  const times: Record<'small' | 'large', number[]> = { small: [], large: [] };
  for (let round = 0; round < (quick ? 3 : 7); round++)
    for (const name of ['small', 'large'] as const) {
      await page.restart();
      await page.run('open', name);
      times[name].push((await page.run('check', name, 40 + round)).check);
    }
  const check = median(times.large);
  tell(`check at ${size} / at ${small} articles, cold`, check / median(times.small), '<= 3');
  tell(`check at ${size}, cold, ms`, check);
  await page.restart();
  const scan = await page.run('scan', 'large', 7);
  tell(`scan of all articles / check at ${size}, cold`, scan / check, quick ? '>= 10' : '>= 60');
}
