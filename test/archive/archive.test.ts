import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../lib/archive/archive.ts';
import { openArchive } from '../../lib/archive/open.ts';
import { ArchiveDatabase } from '../../lib/archive/schema.ts';
import { analysis, article } from './samples.ts';

let archive: Archive;
let minute = 0;
let databases = 0;
const now = () => new Date(Date.UTC(2026, 4, 13, 10, minute++)).toISOString();

beforeEach(() => {
  minute = 0;
  archive = openArchive({ name: `archive-${databases++}`, now });
});

describe('saving', () => {
  it('keeps the whole report', async () => {
    const { id, version, stored } = await archive.save(article(), analysis());
    expect({ version, stored }).toEqual({ version: 1, stored: true });
    expect(await archive.get(id)).toEqual({
      id,
      article: article(),
      analysis: analysis(),
      seen: '2026-05-13T10:00:00.000Z',
    });
  });

  it('stores the same text once, wherever the reader came from', async () => {
    const first = await archive.save(article(), analysis());
    const url = 'https://harbourpost.example/vessen-dam?utm_source=mail#top';
    const again = await archive.save(article({ url }), analysis());
    expect(again).toEqual({ id: first.id, version: 1, stored: false });
    expect((await archive.find({})).total).toBe(1);
  });

  it('makes another text at the same address a version, and keeps both', async () => {
    const { id } = await archive.save(article(), analysis());
    const text = article().text.replace('12 people', '15 people');
    const second = await archive.save(article({ text }), analysis());
    expect(second).toEqual({ id, version: 2, stored: true });
    const states = await archive.versions(id);
    expect(states.map((state) => state.article.text)).toEqual([article().text, text]);
    expect((await archive.get(id))?.article.text).toBe(text);
    expect(await archive.savedAt(article().url)).toMatchObject({ id, versions: 2 });
  });

  it('stores once what two windows save at the same time', async () => {
    const saved = await Promise.all(
      Array.from({ length: 8 }, () => archive.save(article(), analysis())),
    );
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    expect(saved.filter(({ stored }) => stored)).toHaveLength(1);
  });

  it('keeps pasted texts apart by what they say', async () => {
    await archive.save(article({ url: '' }), analysis());
    await archive.save(article({ url: '' }), analysis());
    await archive.save(article({ url: '', text: 'Another draft altogether.' }), analysis());
    const { clippings, total } = await archive.find({});
    expect(total).toBe(2);
    expect(clippings.map(({ url }) => url)).toEqual(['', '']);
  });

  it('replaces a lone surrogate, keeping every offset', async () => {
    const { id } = await archive.save(article({ text: 'A \ud83d B' }), analysis());
    expect((await archive.get(id))?.article.text).toBe('A \ufffd B');
  });

  it('tells what is saved of an address, and nothing for one that is not', async () => {
    await archive.save(article(), analysis());
    expect(await archive.savedAt('https://harbourpost.example/vessen-dam?fbclid=1')).toMatchObject({
      title: article().title,
      outlet: 'Harbour Post',
      unnamed: 1,
      figures: 1,
      words: 39,
      versions: 1,
    });
    expect(await archive.savedAt('https://harbourpost.example/other')).toBeNull();
    expect(await archive.savedAt('')).toBeNull();
  });
});

describe('related reports', () => {
  const other = () =>
    article({
      url: 'https://tellincourier.example/dam',
      outlet: 'Tellin Courier',
      title: 'Search goes on below the Vessen dam',
      text: 'Crews from Tellin searched the valley below the Vessen dam. Orla Keth’s ferry was found.',
    });
  const elsewhere = () =>
    article({
      url: 'https://tellincourier.example/chess',
      title: 'Schoolgirl wins the chess cup of Port Ardel',
      text: 'A girl of eleven won the chess cup in Port Ardel after three days of games.',
    });

  it('are found, best first, without the page itself', async () => {
    await archive.save(article(), analysis());
    const { id } = await archive.save(other(), analysis());
    await archive.save(elsewhere(), analysis());
    const { reports, saved } = await archive.related(article());
    expect(reports[0]?.id).toBe(id);
    expect(reports.map((report) => report.article.url)).not.toContain(article().url);
    expect(saved).toBe(3);
  });

  it('include the page itself when its text changed since', async () => {
    const { id } = await archive.save(article(), analysis());
    await archive.save(other(), analysis());
    const changed = article({ text: `${article().text}\nThe search was called off at noon.` });
    const { reports } = await archive.related(changed);
    expect(reports[0]?.id).toBe(id);
    expect(reports[0]?.article.text).toBe(article().text);
  });

  it('do not include what was deleted, and count it out', async () => {
    const { id } = await archive.save(other(), analysis());
    await archive.remove([id]);
    expect(await archive.related(article())).toEqual({ reports: [], saved: 0 });
    await archive.restore([id]);
    expect((await archive.related(article())).saved).toBe(1);
  });

  it('see what another window of the browser saved meanwhile', async () => {
    const window = openArchive({ name: `archive-${databases - 1}`, now });
    await archive.related(article());
    const { id } = await window.save(other(), analysis());
    expect((await archive.related(article())).reports[0]?.id).toBe(id);
    await window.remove([id]);
    expect((await archive.related(article())).reports).toEqual([]);
  });

  it('do not count sample reports', async () => {
    await archive.save(other(), analysis(), { sample: true });
    const { reports, saved } = await archive.related(article());
    expect({ found: reports.length, saved }).toEqual({ found: 1, saved: 0 });
  });
});

describe('tidying', () => {
  const story = (at: number) =>
    article({
      url: `https://harbourpost.example/${at}`,
      title: `Council of Quarle${at} votes on the ferry`,
      text: `The council of Quarle${at} met in Nord${at} on Monday. Mayor Sund${at} spoke for the ferry.`,
    });
  const nameOf = () => `archive-${databases - 1}`;

  it('seals and merges, and finds the same afterwards, also in another window', async () => {
    const { careForIndex } = await import('../../lib/archive/index/care.ts');
    const { connect } = await import('../../lib/archive/connection.ts');
    const window = openArchive({ name: nameOf(), now });
    for (let at = 0; at < 40; at++) {
      await archive.save(story(at), analysis());
      if (at % 8 === 7) await careForIndex(connect(nameOf()), 4);
      const page = article({ text: `Mayor Sund${at} of Quarle${at} spoke.`, title: 'Nord' });
      expect((await window.related(page)).reports[0]?.article).toEqual(story(at));
    }
    const db = new ArchiveDatabase(nameOf());
    expect({ tail: await db.tail.count(), segments: await db.segments.count() }).toEqual({
      tail: 0,
      segments: 1,
    });
    db.close();
  });

  it('builds the index again when it is gone', async () => {
    for (let at = 0; at < 5; at++) await archive.save(story(at), analysis());
    await archive.related(story(3));
    const db = new ArchiveDatabase(nameOf());
    await Promise.all([db.tail.clear(), db.segments.clear(), db.state.clear()]);
    const later = openArchive({ name: nameOf(), now });
    expect((await later.related(article({ ...story(3), url: '' }))).reports).toEqual([]);
    await later.tidy();
    for (const window of [later, archive]) {
      const { reports } = await window.related(article({ ...story(3), url: '' }));
      expect(reports[0]?.article).toEqual(story(3));
    }
    db.close();
  });

  it('sweeps what was deleted a minute ago, and leaves nothing of it but its tombstone', async () => {
    const { id } = await archive.save(story(1), analysis());
    await archive.save(article({ ...story(1), text: 'Now told another way.' }), analysis());
    await archive.writeNote({ id: 'n', clipping: id, anchor: null, text: 'Mine.' });
    await archive.remove([id]);
    minute = 0;
    await archive.tidy();
    await archive.restore([id]);
    expect(await archive.get(id)).not.toBeNull();
    await archive.remove([id]);
    minute += 5;
    await archive.tidy();
    const db = new ArchiveDatabase(nameOf());
    const left = db.tables.filter(({ name }) => !['state', 'edits', 'tombstones'].includes(name));
    expect(await Promise.all(left.map((table) => table.count()))).toEqual(left.map(() => 0));
    expect((await db.tombstones.toArray()).map(({ id, kind }) => ({ id, kind }))).toEqual(
      expect.arrayContaining([
        { id, kind: 'clipping' },
        { id: 'n', kind: 'note' },
      ]),
    );
    db.close();
  });
});

describe('an analysis of an older engine', () => {
  it('is made again when the report is read', async () => {
    const { id } = await archive.save(article(), analysis({ engine: 1 }));
    const newer = openArchive({
      name: `archive-${databases - 1}`,
      now,
      engine: { version: 2, analyse: () => analysis({ engine: 2, figures: [] }) },
    });
    expect((await newer.get(id))?.analysis).toEqual(analysis({ engine: 2, figures: [] }));
    expect((await newer.savedAt(article().url))?.figures).toBe(1);
    await newer.tidy();
    expect((await newer.savedAt(article().url))?.figures).toBe(0);
    expect((await archive.get(id))?.analysis.engine).toBe(2);
  });

  it('is made again once, for each of many', async () => {
    for (let at = 0; at < 45; at++)
      await archive.save(article({ url: `https://x.example/${at}` }), analysis());
    let made = 0;
    const analyse = () => {
      made++;
      return analysis({ engine: 2 });
    };
    const engine = { version: 2, analyse };
    const newer = openArchive({ name: `archive-${databases - 1}`, now, engine });
    await newer.tidy();
    await newer.tidy();
    expect(made).toBe(45);
  });
});

describe('notes', () => {
  it('are written once by id, rewritten, counted and deleted', async () => {
    const { id } = await archive.save(article(), analysis());
    const note = { id: 'n1', clipping: id, anchor: null, text: 'Ask the district.' };
    await archive.writeNote(note);
    await archive.writeNote({ ...note, text: 'Ask the district again.' });
    expect(await archive.notes(id)).toMatchObject([{ id: 'n1', text: 'Ask the district again.' }]);
    const [kept] = await archive.notes(id);
    expect(kept?.written).not.toBe(kept?.revised);
    expect((await archive.savedAt(article().url))?.notes).toBe(1);
    await archive.deleteNote('n1');
    await archive.deleteNote('n1');
    expect(await archive.notes(id)).toEqual([]);
    expect((await archive.savedAt(article().url))?.notes).toBe(0);
  });

  it('keep their passage', async () => {
    const { id } = await archive.save(article(), analysis());
    const anchor = {
      exact: 'gave way',
      prefix: 'Vessen ',
      suffix: ' before',
      span: [21, 29],
    } as const;
    await archive.writeNote({ id: 'n2', clipping: id, anchor, text: '' });
    expect((await archive.notes(id))[0]?.anchor).toEqual(anchor);
  });

  it('are refused by name when their clipping is not there', async () => {
    const note = { id: 'n3', clipping: 'nowhere', anchor: null, text: 'x' };
    await expect(archive.writeNote(note)).rejects.toThrow('gone');
  });
});

describe('tags and deletion', () => {
  it('adds and takes away tags', async () => {
    const { id } = await archive.save(article(), analysis());
    await archive.tag([id, 'nowhere'], ['dams', ' to  read '], []);
    await archive.tag([id], ['dams'], ['to read']);
    expect((await archive.savedAt(article().url))?.tags).toEqual(['dams']);
  });

  it('hides a deleted clipping everywhere, and brings it back whole', async () => {
    const { id } = await archive.save(article(), analysis());
    await archive.tag([id], ['dams'], []);
    await archive.remove([id]);
    expect(await archive.get(id)).toBeNull();
    expect(await archive.savedAt(article().url)).toBeNull();
    expect(await archive.versions(id)).toEqual([]);
    expect((await archive.find({})).total).toBe(0);
    await archive.restore([id]);
    expect(await archive.savedAt(article().url)).toMatchObject({ id, tags: ['dams'] });
  });

  it('brings a deleted clipping back when its page is saved again', async () => {
    const { id } = await archive.save(article(), analysis());
    await archive.remove([id]);
    expect((await archive.save(article(), analysis())).id).toBe(id);
    expect((await archive.find({})).total).toBe(1);
  });
});
