import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Archive } from '../../lib/archive/archive.ts';
import { openArchive } from '../../lib/archive/open.ts';
import { analysis, article } from './samples.ts';

const SIZE = 1300;
let archives = 0;

/** An archive of more clippings than one step of indexing covers, none of them indexed. */
async function large(): Promise<{ name: string; archive: Archive }> {
  const name = `library-index-${archives++}`;
  const archive = openArchive({ name });
  await archive.saveAll(
    Array.from({ length: SIZE }, (_, at) => ({
      article: article({
        url: `https://harbourpost.example/${at}`,
        text: `Ferry ${at} left. ${at % 2 ? 'Port Ardel waited.' : 'Nobody waited.'}`,
      }),
      analysis: analysis(),
    })),
  );
  return { name, archive };
}

it('is made once for queries that wait at the same time, and tells how far it is', async () => {
  const { archive } = await large();
  const told: number[] = [];
  const onProgress = (done: number, total: number) => {
    expect(total).toBe(SIZE);
    told.push(done);
  };
  const [ardel, nobody] = await Promise.all([
    archive.find({ text: 'ardel' }, { onProgress }),
    archive.find({ text: 'nobody ferry' }),
  ]);
  expect([ardel.total, nobody.total]).toEqual([SIZE / 2, SIZE / 2]);
  expect(told).toEqual([0, 1024]);
  expect((await archive.find({ text: 'ferry' })).total).toBe(SIZE);
}, 30_000);

it('goes on from where a reader stopped it, also on another page', async () => {
  const { name, archive } = await large();
  const control = new AbortController();
  const stopped = archive.find(
    { text: 'ardel' },
    { signal: control.signal, onProgress: (done) => done > 0 && control.abort() },
  );
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  const told: number[] = [];
  const again = openArchive({ name });
  const { total } = await again.find({ text: 'ardel' }, { onProgress: (done) => told.push(done) });
  expect(total).toBe(SIZE / 2);
  expect(told).toEqual([1024]);
}, 30_000);
