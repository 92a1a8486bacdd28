import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../lib/archive/archive.ts';
import { openArchive } from '../../lib/archive/open.ts';
import { ArchiveDatabase } from '../../lib/archive/schema.ts';
import { analysis, article } from './samples.ts';

let databases = 0;
let name = '';
let clock = 0;
let archive: Archive;
const open = () => openArchive({ name, now: () => new Date(clock++).toISOString() });
const page = (at: number) =>
  article({ url: `https://x.example/${at}`, title: `Report ${at} of the Tellin ferry` });
const titles = async (from: Archive, text = '') =>
  (await from.find({ text, limit: 100 })).clippings.map(({ title }) => title).sort();

beforeEach(async () => {
  name = `remove-all-${databases++}`;
  clock = Date.UTC(2026, 4, 13);
  archive = open();
  for (let at = 0; at < 5; at++) await archive.save(page(at), analysis());
  await archive.save(page(9), analysis(), { sample: true });
});

describe('deleting everything', () => {
  it('hides all of it everywhere, in every window, and tells how far it is', async () => {
    const other = open();
    expect(await titles(other)).toHaveLength(6);
    const steps: [number, number][] = [];
    const onProgress = (...step: [number, number]) => steps.push(step);
    expect((await archive.removeAll({ onProgress })).n).toBe(6);
    expect(steps).toEqual([[6, 6]]);
    for (const one of [archive, other]) {
      expect(await one.count()).toBe(0);
      expect(await titles(one)).toEqual([]);
      expect(await titles(one, 'dam')).toEqual([]);
      expect(await one.savedAt(page(1).url)).toBeNull();
      expect((await one.related(page(77))).reports).toEqual([]);
    }
  });

  it('is taken back whole, but for what was deleted before', async () => {
    const other = open();
    const first = await archive.savedAt(page(0).url);
    await archive.tag([first?.id ?? ''], ['dams'], []);
    await archive.remove([(await archive.savedAt(page(4).url))?.id ?? '']);
    const before = await titles(archive);
    const removal = await archive.removeAll();
    expect(removal.n).toBe(5);
    expect(await titles(other)).toEqual([]);
    await archive.save(page(6), analysis());
    await archive.save(page(1), analysis());
    expect(await titles(other)).toEqual([page(1).title, page(6).title]);
    await archive.restoreAll(removal);
    for (const one of [archive, other]) {
      expect(await titles(one)).toEqual([...before, page(6).title].sort());
      expect(await titles(one, 'tag:dams')).toEqual([page(0).title]);
      expect(await one.count()).toBe(5);
    }
  });

  it('that is stopped on its way has deleted nothing', async () => {
    const stop = new AbortController();
    const before = await titles(archive);
    const stopped = archive.removeAll({ signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await titles(archive)).toEqual(before);
    expect(await archive.count()).toBe(5);
  });

  it('is not taken back by the moment of another deletion', async () => {
    await archive.removeAll();
    await archive.restoreAll({ removed: '2026-05-12T00:00:00.000Z' });
    expect(await titles(archive)).toEqual([]);
  });

  it('of an empty archive does nothing', async () => {
    name = `${name}-empty`;
    const empty = open();
    expect((await empty.removeAll()).n).toBe(0);
    expect(await empty.count()).toBe(0);
  });
});

describe('what everything leaves', () => {
  const rows = async (of: ArchiveDatabase) => {
    const kept = [of.clippings, of.texts, of.analyses, of.versions, of.notes, of.tail, of.shelves];
    return Promise.all(kept.map((table) => table.count()));
  };

  it('is there until the time to undo is over, and then tombstones and no word', async () => {
    const first = await archive.savedAt(page(0).url);
    await archive.save({ ...page(0), text: 'The dam held after all.' }, analysis());
    const note = { id: 'n', clipping: first?.id ?? '', anchor: null, text: 'Ask.' };
    await archive.writeNote(note);
    await titles(archive, 'dam'); // makes the library's index
    const db = new ArchiveDatabase(name);
    await archive.removeAll();
    await archive.tidy();
    expect((await rows(db))[0]).toBe(6);
    clock += 61_000;
    await archive.tidy();
    expect(await rows(db)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(await db.tombstones.count()).toBe(7);
    expect(await archive.count()).toBe(0);
    db.close();
  });

  it('does not stand before what is saved afterwards', async () => {
    const many = Array.from({ length: 600 }, (_, at) => ({
      article: page(100 + at),
      analysis: analysis(),
    }));
    await archive.saveAll(many);
    await archive.tidy();
    await archive.removeAll();
    clock += 61_000;
    await archive.save(article({ url: 'https://x.example/new', title: 'A dam' }), analysis());
    await archive.tidy();
    const { reports } = await archive.related(page(77));
    expect(reports.map((report) => report.article.title)).toEqual(['A dam']);
    const db = new ArchiveDatabase(name);
    const state = await db.state.get('state');
    expect(state?.segments.map(({ size }) => size)).toEqual([1]);
    db.close();
  });
});
