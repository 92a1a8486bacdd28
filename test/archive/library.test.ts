import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../lib/archive/archive.ts';
import { foldWords } from '../../lib/archive/library/fold.ts';
import { matchShelf, matchWords } from '../../lib/archive/library/match.ts';
import { parseQuery } from '../../lib/archive/library/query.ts';
import { buildShelf, mergeShelves } from '../../lib/archive/library/shelf.ts';
import { decodeShelf, encodeShelf } from '../../lib/archive/library/shelf-bytes.ts';
import { openArchive } from '../../lib/archive/open.ts';
import { analysis, article } from './samples.ts';

describe('a query', () => {
  const empty = parseQuery('');
  it.each([
    ['dam "gave way"', { words: ['dam'], phrases: [['gave', 'way']] }],
    [
      'ferr* outlet:"Harbour Post" tag:ferries',
      { prefixes: ['ferr'], outlets: ['harbour post'], tags: ['ferries'] },
    ],
    [
      'has:figure before:2026-05-01 after:2025',
      { has: ['figure'], before: '2026-05-01', after: '2025' },
    ],
    ['re:ferry', { words: ['re', 'ferry'] }],
    ['Zürich Keth’s “Port Ardel', { words: ['zurich', 'keth'], phrases: [['port', 'ardel']] }],
    ['before:soon has:everything', { words: ['before', 'soon', 'has', 'everything'] }],
    ['"dam"', { words: ['dam'] }],
    ['* " : \\ "" ""', {}],
  ])('%s', (text, parts) => expect(parseQuery(text)).toEqual({ ...empty, ...parts }));

  it('is read without harm, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void parseQuery(text)),
      { numRuns: 50 },
    );
  }, 30_000);
});

describe('shelves', () => {
  const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'ba', 'é', '漢');
  const articles = fc
    .array(fc.array(word, { maxLength: 6 }), { maxLength: 20 })
    .map((all) => all.map((words, at) => ({ number: at * 2 + 1, words })));
  const query = fc.record({
    words: fc.array(word, { maxLength: 2 }),
    prefixes: fc.array(word, { maxLength: 2 }),
    phrases: fc.constant([]),
  });

  it('find what reading all texts finds, also merged and stored', () => {
    fc.assert(
      fc.property(articles, query, fc.nat({ max: 20 }), (all, query, cut) => {
        const wanted = all
          .filter(({ words }) => matchWords(words, query))
          .map(({ number }) => number);
        const parts = [buildShelf(all.slice(0, cut)), buildShelf(all.slice(cut))];
        const merged = mergeShelves(parts, () => true);
        expect(parts.flatMap((shelf) => matchShelf(shelf, query))).toEqual(wanted);
        expect(merged).toEqual(buildShelf(all));
        expect(matchShelf(decodeShelf(encodeShelf(merged)), query)).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it('lose what is gone', () => {
    const shelf = buildShelf([
      { number: 1, words: ['x', 'y'] },
      { number: 2, words: ['y'] },
    ]);
    expect(mergeShelves([shelf], (number) => number === 2)).toEqual(
      buildShelf([{ number: 2, words: ['y'] }]),
    );
  });
});

it('folds accents and possessives', () => {
  expect(foldWords('Élan of Orla Keth’s ﬁne FERRY, 3.5')).toEqual([
    'elan',
    'of',
    'orla',
    'keth',
    'fine',
    'ferry',
    '3',
    '5',
  ]);
});

describe('the library', () => {
  let archive: Archive;
  const ids: Record<string, string> = {};
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 4, 20, 0, minute++)).toISOString();
  const find = async (text: string) =>
    (await archive.find({ text })).clippings.map(({ title }) => title).sort();

  beforeAll(async () => {
    archive = openArchive({ name: 'library', now });
    const add = async (name: string, part: Parameters<typeof article>[0], figures = 1) => {
      const report = article({ url: `https://x.example/${name}`, ...part });
      const { id } = await archive.save(report, analysis(figures ? {} : { figures: [] }));
      ids[name] = id;
    };
    await add('dam', { title: 'Dam', text: 'The old dam gave way at Vessen.' });
    await add(
      'way',
      { title: 'Way', text: 'They gave the ferries way.', outlet: 'Tellin Courier' },
      0,
    );
    await add('late', {
      title: 'Late',
      text: 'Ferry late.',
      published: { value: '2025-01-02', origin: 'meta' },
    });
    await add('undated', { title: 'Undated', text: 'Nothing of it.', published: null });
    await archive.tag([ids.way as string], ['Ferries'], []);
    await archive.writeNote({
      id: 'n',
      clipping: ids.undated as string,
      anchor: null,
      text: 'ask the ferryman',
    });
  });

  it.each([
    ['', ['Dam', 'Late', 'Undated', 'Way']],
    ['gave way', ['Dam', 'Way']],
    ['"gave way"', ['Dam']],
    ['ferr*', ['Late', 'Undated', 'Way']],
    ['ferry', ['Late']],
    ['"the ferryman"', ['Undated']],
    ['outlet:tellin', ['Way']],
    ['tag:ferries', ['Way']],
    ['has:note', ['Undated']],
    ['has:figure gave', ['Dam']],
    ['has:sample', []],
    ['before:2026', ['Late']],
    ['after:2026-05', ['Dam', 'Way']],
    ['marrow', ['Dam', 'Late', 'Undated', 'Way']],
    ['vessen ferry', []],
  ])('finds for %s', async (text, titles) => expect(await find(text)).toEqual(titles));

  it('finds sample reports by themselves, so that they need not be counted', async () => {
    const other = openArchive({ name: 'library with samples', now });
    await other.save(article({ url: 'https://x.example/own' }), analysis());
    await other.save(article({ url: 'https://x.example/sample' }), analysis(), { sample: true });
    expect((await other.find({ text: 'has:sample' })).total).toBe(1);
    expect((await other.find({})).total).toBe(2);
    other.close();
  });

  it('sorts and pages, with what is not known last', async () => {
    const titles = async (query: Parameters<Archive['find']>[0]) =>
      (await archive.find(query)).clippings.map(({ title }) => title);
    expect(await titles({ sort: 'title' })).toEqual(['Dam', 'Late', 'Undated', 'Way']);
    expect(await titles({ sort: 'published' })).toEqual(['Way', 'Dam', 'Late', 'Undated']);
    expect(await titles({ sort: 'published', descending: false })).toEqual([
      'Late',
      'Way',
      'Dam',
      'Undated',
    ]);
    expect(await titles({ sort: 'title', offset: 1, limit: 2 })).toEqual(['Late', 'Undated']);
    expect(await archive.find({ limit: 1 })).toMatchObject({ total: 4, exact: true });
  });

  it('tells when a phrase was not looked for in every text', async () => {
    const found = await archive.find({ text: '"ilse marrow"', limit: 1 });
    expect(found).toMatchObject({ total: 4, exact: true });
    for (let at = 0; at < 80; at++)
      await archive.save(
        article({ url: `https://x.example/more/${at}`, text: `Way ${at}: it gave.` }),
        analysis(),
      );
    const page = await archive.find({ text: '"ilse marrow"', limit: 1 });
    expect({ shown: page.clippings.length, exact: page.exact }).toEqual({ shown: 1, exact: false });
    expect((await archive.find({ text: '"ilse marrow"', limit: 500 })).total).toBe(84);
  });

  it('follows what another window changes', async () => {
    const window = openArchive({ name: 'library', now });
    await window.tag([ids.dam as string], ['dams'], []);
    expect(await find('tag:dams')).toEqual(['Dam']);
    await window.save(
      article({ url: 'https://x.example/dam', title: 'Dam', text: 'It held.' }),
      analysis(),
    );
    expect(await find('tag:dams held')).toEqual(['Dam']);
    expect(await find('tag:dams vessen')).toEqual([]);
    await window.remove([ids.dam as string]);
    expect(await find('tag:dams')).toEqual([]);
    await window.restore([ids.dam as string]);
    expect(await find('tag:dams')).toEqual(['Dam']);
  });
});

describe('what the archive holds', () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = openArchive({ name: 'holding' });
    const outlets = ['Harbour Post', 'Harbour Post', 'Post', 'Tesk Valley Radio'];
    for (const [at, outlet] of outlets.entries())
      await archive.save(article({ url: `https://outlet.example/${at}`, outlet }), analysis());
    const { clippings } = await archive.find({});
    const [last, second] = clippings;
    await archive.tag([last!.id], ['To Check'], []);
    await archive.tag([second!.id], ['to check', 'dam'], []);
    // a passage's tags count for its clipping, once
    await archive.writeNote({
      id: 'passage-1',
      clipping: second!.id,
      anchor: null,
      text: '',
      tags: ['dam', 'Spillway'],
    });
  });

  it('is counted as a search lists it, and written as it was written', async () => {
    const { has, tags, outlets, samples } = await archive.holding();
    expect(samples).toBe(0);
    expect(has).toMatchObject({ unnamed: 4, tag: 2, note: 1, version: 0 });
    expect(tags.map(({ name, n }) => [name.toLowerCase(), n])).toEqual([
      ['dam', 1],
      ['spillway', 1],
      ['to check', 2],
    ]);
    expect(tags[1]?.name).toBe('Spillway');
    expect(outlets).toEqual([
      { name: 'Post', n: 3 },
      { name: 'Harbour Post', n: 2 },
      { name: 'Tesk Valley Radio', n: 1 },
    ]);
    for (const { name, n } of outlets)
      expect((await archive.find({ text: `outlet:"${name}"` })).total).toBe(n);
  });

  it('is told of when it changes, and not once nobody listens', async () => {
    let heard = 0;
    const stop = archive.onChange(() => heard++);
    const { clippings } = await archive.find({ limit: 1 });
    await archive.remove([clippings[0]!.id]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard).toBe(1);
    stop();
    await archive.restore([clippings[0]!.id]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard).toBe(1);
  });
});
