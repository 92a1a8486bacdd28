import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../lib/archive/archive.ts';
import type { Context } from '../../lib/archive/context.ts';
import { forgetEdits } from '../../lib/archive/forget-edits.ts';
import { Catalogue } from '../../lib/archive/library/catalogue.ts';
import { openArchive } from '../../lib/archive/open.ts';
import { openCore } from '../../lib/archive/open-core.ts';
import { ArchiveDatabase } from '../../lib/archive/schema.ts';
import { readState } from '../../lib/archive/state.ts';
import { analysis, article } from './samples.ts';

const KEPT = 3;
const EDITS = 10;
let databases = 0;
let name = '';
let clock = 0;
let archive: Archive;
let context: Context;
let ids: string[];

const now = () => new Date(clock++).toISOString();
const open = () => openArchive({ name, now });
const page = (at: number, text = article().text) =>
  article({ url: `https://x.example/${at}`, title: `Report ${at} of the Tellin ferry`, text });
const titles = async (from: Archive, text = '') =>
  (await from.find({ text, limit: 100 })).clippings.map(({ title }) => title).sort();

/** Numbers of the edits that are there, and up to which they are known to be forgotten. */
async function edits() {
  const db = new ArchiveDatabase(name);
  const numbers = await db.edits.toCollection().primaryKeys();
  const { edits, forgotten } = await readState(db);
  db.close();
  return { numbers, edits, forgotten };
}
/** Edits that change nothing that a test asks for. */
async function edit(times: number) {
  for (let at = 0; at < times; at++) await archive.tag([ids[0] ?? ''], [`tag ${at}`], []);
}

beforeEach(async () => {
  name = `forget-${databases++}`;
  clock = Date.UTC(2026, 4, 13);
  archive = open();
  context = openCore({ name, now }).context;
  ids = [];
  for (let at = 0; at < 5; at++) ids.push((await archive.save(page(at), analysis())).id);
});
afterEach(() => vi.restoreAllMocks());

describe('old edits are forgotten', () => {
  it('but for the latest, and the number up to which they are gone is known', async () => {
    await edit(EDITS);
    await forgetEdits(context, KEPT);
    expect(await edits()).toEqual({ numbers: [8, 9, 10], edits: EDITS, forgotten: 7 });
  });

  it('only when as many again have piled up', async () => {
    await edit(2 * KEPT - 1);
    await forgetEdits(context, KEPT);
    expect(await edits()).toMatchObject({ numbers: [1, 2, 3, 4, 5], forgotten: 0 });
    await edit(1);
    await forgetEdits(context, KEPT);
    expect(await edits()).toMatchObject({ numbers: [4, 5, 6], forgotten: 3 });
  });

  it('by two windows at the same time as by one', async () => {
    await edit(EDITS);
    const other = openCore({ name, now }).context;
    await Promise.all([forgetEdits(context, KEPT), forgetEdits(other, KEPT)]);
    expect(await edits()).toEqual({ numbers: [8, 9, 10], edits: EDITS, forgotten: 7 });
  });

  it('in quiet moments, by the thousand', async () => {
    const db = new ArchiveDatabase(name);
    const seq = await db.edits.bulkAdd(Array.from({ length: 12_000 }, () => ({ number: 1 })));
    await db.state.put({ ...(await readState(db)), edits: seq });
    db.close();
    await archive.tidy();
    expect((await edits()).numbers).toHaveLength(5000);
  });
});

describe('what was changed before they were forgotten', () => {
  it('is seen in a window that was open all the time', async () => {
    const other = open();
    expect(await titles(other)).toHaveLength(5);
    await archive.remove([ids[1] ?? '']);
    await archive.tag([ids[2] ?? ''], ['dams'], []);
    await edit(EDITS);
    await forgetEdits(context, KEPT);
    expect(await titles(other)).toEqual([0, 2, 3, 4].map((at) => page(at).title));
    expect(await titles(other, 'tag:dams')).toEqual([page(2).title]);
    expect(await other.count()).toBe(4);
  });

  it('is seen by whoever begins with a stored list of all clippings', async () => {
    const { connection } = context;
    const refreshed = (catalogue: Catalogue) =>
      connection.run((db) =>
        db.transaction('r', [db.state, db.edits, db.shelves, db.clippings], () =>
          catalogue.refresh(db),
        ),
      );
    const before = new Catalogue();
    await refreshed(before);
    await before.keep(connection);
    await archive.remove([ids[1] ?? '']);
    await edit(EDITS);
    await forgetEdits(context, KEPT);
    const after = new Catalogue();
    await refreshed(after);
    expect([...after.entries.values()].map(({ title }) => title)).toEqual(
      [0, 2, 3, 4].map((at) => page(at).title.toLowerCase()),
    );
  });

  it('can be undone: one deletion, and that of everything', async () => {
    const other = open();
    await titles(other);
    await archive.remove([ids[1] ?? '']);
    await edit(EDITS);
    await forgetEdits(context, KEPT);
    await archive.restore([ids[1] ?? '']);
    expect(await titles(other)).toHaveLength(5);
    const removal = await archive.removeAll();
    await edit(EDITS);
    await forgetEdits(context, KEPT);
    expect(await titles(other)).toEqual([]);
    await archive.restoreAll(removal);
    expect(await titles(other)).toHaveLength(5);
    expect(await other.count()).toBe(5);
  });

  it('is told as a change since: every saved state of a page is kept', async () => {
    for (let at = 0; at < EDITS; at++) await archive.save(page(3, `Text ${at}.`), analysis());
    await forgetEdits(context, KEPT);
    const states = await archive.versions(ids[3] ?? '');
    expect(states.map((one) => one.article.text)).toContain('Text 4.');
    expect(states).toHaveLength(EDITS + 1);
    expect((await archive.moments(ids[3] ?? '')).length).toBe(EDITS + 1);
  });
});

describe('interrupted while they are forgotten', () => {
  it('all of them are there, and the next quiet moment goes on', async () => {
    const other = open();
    await titles(other);
    await archive.remove([ids[1] ?? '']);
    await edit(EDITS);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('ended here');
    });
    await expect(forgetEdits(context, KEPT)).rejects.toThrow('ended here');
    put.mockRestore();
    expect(await edits()).toMatchObject({ forgotten: 0 });
    expect((await edits()).numbers).toHaveLength(EDITS + 1);
    expect(await titles(other)).toHaveLength(4);
    await forgetEdits(context, KEPT);
    expect((await edits()).numbers).toHaveLength(KEPT);
    expect(await titles(other)).toHaveLength(4);
  });
});
