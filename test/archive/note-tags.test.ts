import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../lib/archive/archive.ts';
import { readHypothesis } from '../../lib/archive/exchange/hypothesis.ts';
import { readFile } from '../../lib/archive/exchange/read-file.ts';
import { toAnnotations } from '../../lib/archive/formats/annotations.ts';
import type { Collected } from '../../lib/archive/formats/collected.ts';
import { attributionsCsv, figuresCsv } from '../../lib/archive/formats/csv.ts';
import { toMarkdown } from '../../lib/archive/formats/markdown.ts';
import { openArchive } from '../../lib/archive/open.ts';
import { analysis, article } from './samples.ts';

const anchorOf = (exact: string) => {
  const start = article().text.indexOf(exact);
  return { exact, prefix: '', suffix: '', span: [start, start + exact.length] as const };
};

let archive: Archive;
let id: string;
let minute = 0;
let databases = 0;
const now = () => new Date(Date.UTC(2026, 4, 13, 10, minute++)).toISOString();
const fresh = () => openArchive({ name: `note-tags-${databases++}`, now });

beforeEach(async () => {
  minute = 0;
  archive = fresh();
  ({ id } = await archive.save(article(), analysis()));
  const passage = { id: 'p', clipping: id, anchor: anchorOf('12 people are missing'), text: '' };
  await archive.writeNote({ ...passage, tags: ['to check', ' Missing  people ', 'to check'] });
});

const found = async (text: string) => (await archive.find({ text })).total;
const exported = async (from: Archive) => {
  let text = '';
  for await (const part of from.exportFile()) text += part;
  return text;
};
const read = async (text: string) => {
  const result = await readFile({ size: text.length, text: async () => text });
  if (!result.ok) throw new Error(result.sentence);
  return result.value;
};
const collected = async () => (await archive.collect([id]))[0] as Collected;

describe('tags of a passage', () => {
  it('are kept without words, each once, and apart from those of the clipping', async () => {
    expect((await archive.notes(id))[0]?.tags).toEqual(['to check', 'Missing people']);
    expect(await archive.savedAt(article().url)).toMatchObject({
      tags: [],
      noteTags: ['Missing people', 'to check'],
      notes: 1,
    });
  });

  it('are added and taken away, and stay when only the words are written anew', async () => {
    await archive.tagNote('p', ['search'], ['to check']);
    await archive.tagNote('nowhere', ['search'], []);
    const [note] = await archive.notes(id);
    expect(note?.tags).toEqual(['Missing people', 'search']);
    await archive.writeNote({ id: 'p', clipping: id, anchor: note?.anchor ?? null, text: 'Who?' });
    expect((await archive.notes(id))[0]).toMatchObject({ tags: note?.tags, text: 'Who?' });
  });

  it('find their clipping, as long as they are there', async () => {
    expect(await found('tag:"missing people"')).toBe(1);
    expect(await found('has:tag')).toBe(1);
    expect(await found('tag:missing')).toBe(0);
    await archive.save(article({ text: 'Another text of it.' }), analysis());
    expect(await found('tag:"to check"')).toBe(1);
    await archive.deleteNote('p');
    expect(await found('has:tag')).toBe(0);
  });
});

describe('tags of a passage in a file', () => {
  it('come back without losing a byte, and a file without any has no word of them', async () => {
    await archive.writeNote({ id: 'q', clipping: id, anchor: null, text: 'No tags.' });
    const text = await exported(archive);
    expect(text).toContain('"tags":["to check","Missing people"],"written"');
    expect(text).toContain('"text":"No tags.","written"');
    const other = fresh();
    await other.runImport(await read(text));
    expect(await exported(other)).toBe(text);
    expect((await other.find({ text: 'tag:"to check"' })).total).toBe(1);
    await other.runImport(await read(text));
    expect(await exported(other)).toBe(text);
  });

  it('are joined with those that are here, whatever is chosen for the words', async () => {
    const text = await exported(archive);
    await archive.tagNote('p', ['mine'], ['to check']);
    await archive.runImport(await read(text), { notes: 'mine' });
    expect((await archive.notes(id))[0]?.tags).toEqual(['Missing people', 'mine', 'to check']);
    expect(await found('tag:"to check"')).toBe(1);
  });

  it.each([
    ['no list', '"to check"'],
    ['a number', '[1]'],
    ['half a character', '["\\ud83d"]'],
  ])('are refused by their row when they are %s', async (_, tags) => {
    const text = (await exported(archive)).replace('["to check","Missing people"]', tags);
    const { bad } = await read(text);
    expect(bad.map(({ row }) => row)).toEqual([1]);
    expect(bad[0]?.field).toContain('notes.0.tags');
  });
});

describe('tags of a passage for other programs', () => {
  it('are W3C tagging bodies of the passage; those of the clipping stand by themselves', async () => {
    await archive.tag([id], ['dams'], []);
    const { items } = JSON.parse(toAnnotations([await collected()]));
    expect(items).toHaveLength(2);
    expect(items[1]).toMatchObject({
      motivation: 'tagging',
      body: [{ type: 'TextualBody', value: 'dams', purpose: 'tagging' }],
      target: { source: article().url },
    });
    expect(items[1].target.selector).toBeUndefined();
    expect(items[0]).toMatchObject({
      motivation: 'tagging',
      body: [
        { type: 'TextualBody', value: 'to check', purpose: 'tagging' },
        { type: 'TextualBody', value: 'Missing people', purpose: 'tagging' },
      ],
    });
    expect(new Set(items.map((item: { id: string }) => item.id)).size).toBe(2);
  });

  it('stand under the passage in Markdown, and can write no markup', async () => {
    await archive.tagNote('p', ['<b>'], []);
    expect(toMarkdown(await collected())).toContain(
      '> 12 people are missing\n\nTags: to check, Missing people, \\<b\\>',
    );
  });

  it('stand beside the figures and attributions of the passage in CSV', async () => {
    await archive.tag([id], ['dams', 'may'], []);
    const rows = [figuresCsv([await collected()]), attributionsCsv([await collected()])];
    for (const text of rows) {
      const [head, row] = text.split('\r\n');
      expect(head).toMatch(/,tags,passage tags$/);
      expect(row).toMatch(/,dams; may,to check; Missing people$/);
    }
    await archive.deleteNote('p');
    expect(figuresCsv([await collected()]).split('\r\n')[1]).toMatch(/,dams; may,$/);
  });

  it('come from Hypothesis with the passage, tidied as if they were written here', async () => {
    const annotation = {
      id: 'h1',
      uri: article().url,
      created: '2024-01-02T03:04:05.678Z',
      tags: ['old', ' two\nlines ', '\ud83d', 'old', ''],
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'before dawn' }] }],
    };
    const file = readHypothesis(JSON.stringify({ annotations: [annotation] }));
    if (!file.ok) throw new Error(file.sentence);
    await archive.importPassages(file.value.passages);
    const note = (await archive.notes(id)).find((one) => one.id === 'h1');
    expect(note?.tags).toEqual(['old', 'two lines', '\ufffd']);
    expect(note?.anchor?.exact).toBe('before dawn');
    expect(await archive.savedAt(article().url)).toMatchObject({ tags: [], notes: 2 });
    expect(await found('tag:"two lines"')).toBe(1);
    expect((await read(await exported(archive))).bad).toEqual([]);
  });
});
