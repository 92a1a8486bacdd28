import type { ArchiveBench } from '../../archive.ts';

/** Deleting everything, beside emptying a bare copy of the same rows. The last part: it leaves an empty archive. */
export async function deletes({ page, size, say, tell }: ArchiveBench): Promise<void> {
  say('copying the rows');
  await page.run('copyBare', 'large');
  say('deleting everything, taking it back, deleting it for good');
  const first = await page.run('removeAll', 'large');
  const back = await page.run('restoreAll', 'large', first.removal);
  const { total } = await page.run('find', 'large', '');
  if (total < size) throw new Error(`${size - total} clippings were not brought back`);
  const second = await page.run('removeAll', 'large');
  const gone = (first.ms + second.ms) / 2;
  const clear = await page.run('clearBare', 'large');
  tell(`delete all ${size} / emptying a bare copy of the rows`, gone / clear, '<= 4');
  tell(`delete all ${size}, ms`, gone);
  tell(`undo it / emptying a bare copy of the rows`, back / clear, '<= 4');
  const { ms } = await page.run('find', 'large', '');
  tell('library: the empty list after it, ms', ms);
  const sweep = await page.run('sweep', 'large');
  tell('sweeping all of it later, in the background / emptying a bare copy', sweep / clear);
}
