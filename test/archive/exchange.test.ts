import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../lib/archive/archive.ts';
import { type BadRow, LARGEST_FILE, readFile } from '../../lib/archive/exchange/read-file.ts';
import { openArchive } from '../../lib/archive/open.ts';
import { analysis, article } from './samples.ts';

let databases = 0;
let minute = 0;
const now = () => new Date(Date.UTC(2026, 4, 13, 10, minute++)).toISOString();
const fresh = () => openArchive({ name: `exchange-${databases++}`, now });
const engine = { version: 1, analyse: () => analysis() };

let archive: Archive;
beforeEach(() => {
  minute = 0;
  archive = fresh();
});

const exported = async (from: Archive) => {
  let text = '';
  for await (const part of from.exportFile()) text += part;
  return text;
};
const file = (text: string) => ({ size: text.length, text: async () => text });
const read = async (text: string) => {
  const result = await readFile(file(text));
  if (!result.ok) throw new Error(result.sentence);
  return result.value;
};
const change = async (
  edit: (json: Record<string, unknown> & { clippings: Record<string, unknown>[] }) => void,
) => {
  const json = JSON.parse(await exported(archive));
  edit(json);
  return JSON.stringify(json);
};

const passage = (exact: string) => ({
  address: 'https://harbourpost.example/vessen-dam',
  outlet: 'Harbour Post',
  title: article().title,
  exact,
  prefix: 'At least ',
  suffix: ' are',
  sentence: `At least ${exact} are missing.`,
});

/** Versions, notes with and without a passage, tags of both kinds, a pasted text, a sample, tombstones, the reading list. */
async function fill(into: Archive) {
  const { id } = await into.save(article(), analysis());
  await into.save(
    article({ text: 'It gave way. “Nobody warned us,” she said – 15 are missing.' }),
    analysis(),
  );
  const anchor = { exact: 'gave way', prefix: 'It ', suffix: '.', span: [3, 11] } as const;
  const tags = ['to check', 'ferries'];
  await into.writeNote({ id: 'note-1', clipping: id, anchor, text: 'Which district?\nAsk.', tags });
  await into.writeNote({ id: 'note-2', clipping: id, anchor: null, text: '' });
  await into.tag([id], ['dams', 'to "read"'], []);
  await into.save(article({ url: '', title: 'Draft', byline: null, published: null }), analysis());
  await into.save(article({ url: 'https://x.example/s', title: '__proto__' }), analysis(), {
    sample: true,
  });
  const gone = await into.save(article({ url: 'https://x.example/gone' }), analysis());
  await into.remove([gone.id]);
  minute += 5;
  await into.tidy();
  await into.addToReadingList([
    { address: 'https://x.example/later', title: 'Later' },
    { address: 'https://x.example/never', title: 'Never' },
  ]);
  await into.dropFromReadingList(['https://x.example/never']);
  await into.correct({ kind: 'source', at: passage('two officials'), against: [] });
  await into.correct({ kind: 'figure', at: passage('12 people'), against: [passage('9 people')] });
  const taken = await into.correct({ kind: 'source', at: passage('they'), against: [] });
  await into.dropCorrection(taken);
  return id;
}

describe('export and import', () => {
  it('fault 45: give the same bytes after export, wipe, import', async () => {
    await fill(archive);
    const text = await exported(archive);
    const other = fresh();
    await other.runImport(await read(text));
    expect(await exported(other)).toBe(text);
    expect(JSON.parse(text)).toMatchObject({ format: 'second-source-archive', version: 1 });
  });

  it('give the same bytes for any texts', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title: words, text: words, byline: fc.option(words) }), {
          maxLength: 5,
        }),
        async (all) => {
          const from = fresh();
          for (const [at, part] of all.entries())
            await from.save(article({ ...part, url: `https://x.example/${at % 3}` }), analysis());
          const text = await exported(from);
          const other = fresh();
          await other.runImport(await read(text));
          expect(await exported(other)).toBe(text);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('bring everything back: reports, versions, notes, tags, search, related reports', async () => {
    const id = await fill(archive);
    const other = openArchive({ name: `exchange-${databases++}`, now, engine });
    await other.runImport(await read(await exported(archive)));
    expect(await other.get(id)).toEqual(await archive.get(id));
    expect(await other.versions(id)).toEqual(await archive.versions(id));
    expect(await other.notes(id)).toEqual(await archive.notes(id));
    expect((await other.find({})).clippings).toEqual((await archive.find({})).clippings);
    expect(await other.corrections()).toEqual(await archive.corrections());
    const page = article({ url: 'https://y.example/' });
    const ids = async (of: Archive) => (await of.related(page)).reports.map((report) => report.id);
    expect(await ids(other)).toEqual(await ids(archive));
  });

  it('do nothing the second time', async () => {
    await fill(archive);
    const text = await exported(archive);
    await archive.runImport(await read(text));
    expect(await exported(archive)).toBe(text);
  });

  it('tell how far they are, and stop when asked', async () => {
    await fill(archive);
    const steps: number[] = [];
    const stop = new AbortController();
    const run = async () => {
      for await (const _ of archive.exportFile({
        onProgress: (done) => steps.push(done),
        signal: stop.signal,
      }))
        if (steps.length > 0) stop.abort();
    };
    await expect(run()).rejects.toThrow();
    expect(steps).toEqual([3]);
    const parsed = await read(await exported(archive));
    await expect(fresh().runImport(parsed, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it('leave out what was deleted', async () => {
    const { id } = await archive.save(article(), analysis());
    await archive.remove([id]);
    expect(JSON.parse(await exported(archive)).clippings).toEqual([]);
  });
});

describe('merging a file', () => {
  it('is told beforehand', async () => {
    await fill(archive);
    const text = await exported(archive);
    const other = fresh();
    await other.save(article({ text: 'Another text of that page.' }), analysis());
    await other.save(article({ url: '', title: 'Draft' }), analysis());
    expect(await other.planImport(await read(text))).toEqual({
      added: 1,
      same: 1,
      versions: 1,
      notes: 2,
      notesToDecide: 0,
      bad: [],
      before: 2,
      after: 3,
    });
    expect((await other.find({})).total).toBe(2);
  });

  it('puts states in the order in which they were seen, and keeps both texts', async () => {
    const { id } = await archive.save(article({ text: 'First.' }), analysis(), {
      seen: '2026-05-01T00:00:00Z',
    });
    await archive.save(article({ text: 'Third.' }), analysis(), { seen: '2026-05-03T00:00:00Z' });
    const text = await exported(archive);
    for (const [seen, order] of [
      ['2026-05-02T00:00:00Z', ['First.', 'Own.', 'Third.']],
      ['2026-05-04T00:00:00Z', ['First.', 'Third.', 'Own.']],
    ] as const) {
      const other = fresh();
      const own = await other.save(article({ text: 'Own.' }), analysis(), { seen });
      await other.tag([own.id], ['mine'], []);
      await other.runImport(await read(text));
      expect((await other.versions(own.id)).map(({ article }) => article.text)).toEqual(order);
      expect(await other.savedAt(article().url)).toMatchObject({ versions: 3, tags: ['mine'] });
      expect(own.id).not.toBe(id);
      expect((await other.find({ text: order[2].slice(0, -1) })).total).toBe(1);
    }
  });

  it.each([
    ['both', 'Mine.\n\nTheirs.'],
    ['mine', 'Mine.'],
    ['file', 'Theirs.'],
  ] as const)('keeps %s of two notes with other words', async (notes, kept) => {
    const { id } = await archive.save(article(), analysis());
    await archive.writeNote({ id: 'n', clipping: id, anchor: null, text: 'Theirs.' });
    const text = await exported(archive);
    await archive.writeNote({ id: 'n', clipping: id, anchor: null, text: 'Mine.' });
    const parsed = await read(text);
    expect(await archive.planImport(parsed)).toMatchObject({ notesToDecide: 1 });
    for (let twice = 0; twice < 2; twice++) await archive.runImport(parsed, { notes });
    expect((await archive.notes(id)).map(({ text }) => text)).toEqual([kept]);
  });
});

describe('faults 43 to 45: a file that is not as it should be', () => {
  it('fault 43: is refused by its size before it is read', async () => {
    const huge = { size: 600 * 2 ** 20, text: () => Promise.reject(new Error('was read')) };
    expect(await readFile(huge)).toMatchObject({ ok: false, why: 'too large' });
    expect(huge.size).toBeGreaterThan(LARGEST_FILE);
  });

  it.each([
    ['', 'not JSON'],
    ['{"format":"second-source-archive","version":1,"clippings":[{"id":"a"', 'not JSON'],
    ['[]', 'not an archive'],
    ['{"format":"other","version":1,"clippings":[]}', 'not an archive'],
    ['{"format":"second-source-archive","version":1}', 'not an archive'],
    ['{"format":"second-source-archive","version":2,"clippings":[]}', 'other format'],
    ['['.repeat(1_000_000) + ']'.repeat(1_000_000), 'not an archive'],
  ])('%.60s', async (text, why) => {
    expect(await readFile(file(text))).toMatchObject({ ok: false, why });
  });

  it('fault 43: with a million nested lists in a field is refused by the row', async () => {
    await archive.save(article(), analysis());
    const text = await exported(archive);
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
    const { bad } = await read(text.replace('"tags":[]', `"tags":${deep}`));
    expect(bad).toHaveLength(1);
  });

  it('fault 46: is not unpacked when it is compressed: no size in it has to be believed', async () => {
    const packed = new Blob([gzipSync(await exported(archive))]);
    expect(await readFile(packed)).toMatchObject({ ok: false, why: 'not JSON' });
  });

  it('fault 44: cannot change what all objects have', async () => {
    await fill(archive);
    const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
    const text = (await exported(archive)).replaceAll('{"', `{${evil}"`);
    const parsed = await read(text);
    await archive.runImport(parsed);
    await fresh().runImport(parsed);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.hasOwn(parsed.clippings[0] as object, '__proto__')).toBe(false);
  });

  const noteOn = (span: [number, number]) => ({
    notes: [
      {
        id: 'x',
        anchor: { exact: 'a', prefix: '', suffix: '', span },
        text: '',
        written: '2026',
        revised: '2026',
      },
    ],
  });

  it.each<[string, Record<string, unknown>, string, BadRow['fault']]>([
    ['a year beyond all dates', { saved: '+275760-09-13T00:00:00Z' }, 'saved', 'no date'],
    ['a month that is none', { seen: '2026-13-01' }, 'seen', 'no date'],
    ['half a character', { text: 'a\ud83d' }, 'text', 'half a character'],
    ['a script for an address', { url: 'javascript:alert(1)' }, 'url', 'no address'],
    ['no id', { id: undefined }, 'id', 'missing'],
    ['a text that is none', { text: 7 }, 'text', 'missing'],
    [
      'an unknown origin',
      { published: { value: '2026', origin: 'guess' } },
      'published.origin',
      'no origin',
    ],
    ['a passage outside the text', noteOn([0, 99_999]), '', 'outside its text'],
    ['a passage that ends before it begins', noteOn([5, 4]), 'notes.0.anchor.span', 'ends first'],
  ])('with %s names the row, and nothing is imported', async (_, spoilt, field, fault) => {
    for (let at = 0; at < 4; at++)
      await archive.save(article({ url: `https://x.example/${at}` }), analysis());
    const parsed = await read(
      await change(({ clippings }) => {
        Object.assign(clippings[2] as object, spoilt);
      }),
    );
    expect(parsed.bad).toMatchObject([{ kind: 'clipping', row: 3, field, fault }]);
    expect(parsed.bad[0]?.title).toMatch(/^Dam above/);
    const other = fresh();
    await expect(other.runImport(parsed)).rejects.toThrow('bad rows');
    expect((await other.find({})).total).toBe(0);
    await other.runImport(parsed, { leaveOut: true });
    expect((await other.find({})).total).toBe(3);
  });

  it.each<[string, Record<string, unknown>]>([
    ['id', { url: 'https://x.example/other' }],
    ['address', { id: 'other' }],
  ])('with the same %s twice names the later row', async (_, difference) => {
    await archive.save(article(), analysis());
    const parsed = await read(
      await change((json) => void json.clippings.push({ ...json.clippings[0], ...difference })),
    );
    expect(parsed.bad).toMatchObject([{ row: 2, fault: 'twice' }]);
    expect(parsed.clippings).toHaveLength(1);
  });

  it('of any JSON is refused or read, never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (row) => {
        const text = `{"format":"second-source-archive","version":1,"clippings":[${row}],"reading":${row}}`;
        expect((await readFile(file(text))).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
