import type { ArchiveBench } from '../../archive.ts';
import { median } from '../median.ts';

/** Rounds that warm the code up, and are not counted. */
const UNCOUNTED = 10;

/** Checks of pages in a browser that has checked before, alternating between the two archives. */
export async function checks({ page, small, size, quick, say, tell }: ArchiveBench): Promise<void> {
  say('reading all articles, as without an index');
  // first, because it warms the files as well: those of a kept archive were dropped from memory by the last cold checks
  const scan = await page.run('scan', 'large', 7);
  say('checking pages against both, warm');
  const times: Record<'small' | 'large', number[]> = { small: [], large: [] };
  const overRead: number[] = [];
  let found = 0;
  const rounds = quick ? 40 : 100;
  for (let round = 0; round < UNCOUNTED + rounds; round++) {
    const a = await page.run('check', 'small', round % (small / 5));
    const b = await page.run('check', 'large', (round * 97) % (size / 5));
    if (round < UNCOUNTED) continue;
    times.small.push(a.check);
    times.large.push(b.check);
    overRead.push(b.check / b.read);
    found += b.found;
  }
  const check = median(times.large);
  tell(`check at ${size} / at ${small} articles, warm`, check / median(times.small), '<= 1.5');
  tell(`check at ${size}, warm, ms`, check);
  tell('warm check / one read of its 20 candidates', median(overRead), '<= 3');
  tell(
    'right story among the candidates: share of its reports in the top 20',
    found / (5 * rounds),
    '>= 0.99',
  );
  tell(`scan of all articles / check at ${size}, warm`, scan / check, quick ? '>= 100' : '>= 1000');
}
