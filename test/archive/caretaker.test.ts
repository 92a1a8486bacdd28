import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openArchive } from '../../lib/archive/open.ts';
import { ArchiveDatabase } from '../../lib/archive/schema.ts';
import { analysis, article } from './samples.ts';

it('tidies what became due while it was tidying already', async () => {
  let clock = Date.UTC(2026, 4, 13);
  const now = () => new Date(clock).toISOString();
  const archive = openArchive({ name: 'tidied twice', now });
  const { id } = await archive.save(article(), analysis());
  await archive.remove([id]);
  const early = archive.tidy();
  clock += 61_000;
  await archive.tidy();
  await early;
  const db = new ArchiveDatabase('tidied twice');
  expect(await db.clippings.count()).toBe(0);
  db.close();
});
