import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Archive } from '../../lib/archive/archive.ts';
import { openArchive } from '../../lib/archive/open.ts';
import { analysis, article } from './samples.ts';

/** How durable the writing transactions since the last test are. */
const seen = new Set<string>();
beforeEach(() => {
  const transaction = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    stores,
    mode,
    options,
  ) {
    if (mode === 'readwrite') seen.add(options?.durability ?? 'default');
    return transaction.call(this, stores, mode, options);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  seen.clear();
});

const passage = {
  address: article().url,
  outlet: 'Harbour Post',
  title: article().title,
  exact: 'two officials',
  prefix: '',
  suffix: '',
  sentence: 'Two officials said so.',
};

it.each<[string, (archive: Archive, id: string) => Promise<unknown>]>([
  ['a note', (archive, id) => archive.writeNote({ id: 'm', clipping: id, anchor: null, text: '' })],
  ['tags of a note', (archive) => archive.tagNote('n', ['dam'], [])],
  ['a note that is deleted', (archive) => archive.deleteNote('n')],
  ['tags', (archive, id) => archive.tag([id], ['dam'], [])],
  ['a deletion', (archive, id) => archive.remove([id])],
  ['a deletion of everything', (archive) => archive.removeAll()],
  ['a correction', (archive) => archive.correct({ kind: 'source', at: passage, against: [] })],
])('%s is on the disk when it is acknowledged', async (name, work) => {
  const archive = openArchive({ name: `durable ${name}` });
  const { id } = await archive.save(article(), analysis());
  await archive.writeNote({ id: 'n', clipping: id, anchor: null, text: 'Ask.' });
  seen.clear();
  await work(archive, id);
  expect(seen).toEqual(new Set(['strict']));
});

it('a saved page, which can be saved again, does not wait for the disk', async () => {
  const archive = openArchive({ name: 'relaxed' });
  await archive.save(article(), analysis());
  expect(seen).toEqual(new Set(['relaxed']));
});
