import 'fake-indexeddb/auto';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../lib/archive/archive.ts';
import { readAddressList } from '../../lib/archive/exchange/address-list.ts';
import { readHypothesis } from '../../lib/archive/exchange/hypothesis.ts';
import { toAnnotations } from '../../lib/archive/formats/annotations.ts';
import { toBibtex } from '../../lib/archive/formats/bibtex.ts';
import type { Collected } from '../../lib/archive/formats/collected.ts';
import { toCsl } from '../../lib/archive/formats/csl.ts';
import { attributionsCsv, figuresCsv } from '../../lib/archive/formats/csv.ts';
import { markdownName, toMarkdown } from '../../lib/archive/formats/markdown.ts';
import { peopleOf } from '../../lib/archive/formats/people.ts';
import { zipMarkdown } from '../../lib/archive/formats/zip.ts';
import { openArchive } from '../../lib/archive/open.ts';
import { analysis, article } from './samples.ts';

const now = () => '2026-05-14T09:00:00.000Z';
let archive: Archive;
let id: string;
let one: Collected;

beforeAll(async () => {
  archive = openArchive({ name: 'formats', now });
  ({ id } = await archive.save(article(), analysis()));
  const anchor = {
    exact: 'gave way',
    prefix: 'Vessen ',
    suffix: ' before',
    span: [21, 29],
  } as const;
  await archive.writeNote({ id: 'n-1', clipping: id, anchor, text: 'Ask *why*.' });
  await archive.tag([id], ['dams'], []);
  [one] = (await archive.collect([id, 'nowhere'])) as [Collected];
});

describe('Markdown', () => {
  it('has front matter that is YAML, notes, findings and the text', () => {
    const text = toMarkdown(one);
    expect(text).toMatch(
      /^---\ntitle: "Dam above Vessen gave way after a night of rain"\nurl: "https:/,
    );
    expect(text).toContain('\ntags: ["dams"]\n---\n');
    expect(text).toMatch(/\nsha256: "[0-9a-f]{64}"\n/);
    expect(text).toContain('## Notes\n\n> gave way\n\nAsk *why*.');
    expect(text).toContain('**two officials**\n\n> At least 12 people are missing');
    expect(text).toContain('- **At least 12**: ');
  });

  it('tells of a source once, by all its names, and of a figure in its sentence', () => {
    const text = 'Six boats and 40 nets were lost, two owners, who left, said. “Gone,” they said.';
    const at = (words: string) => {
      const start = text.indexOf(words);
      return [start, start + words.length] as const;
    };
    const [told] = one.report.analysis.attributions;
    const [figure] = one.report.analysis.figures;
    if (!told || !figure) throw new Error('the sample has none');
    const said = (source: string, content: string) => ({
      ...told,
      source: at(source),
      content: [at(content)],
    });
    const markdown = toMarkdown({
      ...one,
      report: {
        ...one.report,
        article: article({ text }),
        analysis: analysis({
          attributions: [
            said('two owners, who left,', 'Six boats and 40 nets were lost'),
            said('they', '“Gone,”'),
            { ...said('boats', 'nets'), level: 'everything' },
          ],
          figures: [
            { ...figure, span: at('Six') },
            { ...figure, span: at('40') },
          ],
          sentences: [at('Six boats and 40 nets were lost, two owners, who left, said.')],
        }),
      },
    });
    expect(markdown).toContain(
      '**two owners, who left**, **they**\n\n> Six boats and 40 nets were lost\n\n> “Gone,”\n\n## Figures',
    );
    expect(markdown).toContain(
      '- **Six**, **40**: Six boats and 40 nets were lost, two owners, who left, said.\n',
    );
  });

  it('gives no page a way to write markup into it', () => {
    const title = '# <img src=x onerror=alert(1)> [x](javascript:1)\n---\nevil: yes';
    const evil = {
      ...one,
      report: { ...one.report, article: article({ title, text: '1. <b>\n- # `x`' }) },
    };
    const text = toMarkdown({
      ...evil,
      report: { ...evil.report, analysis: analysis({ attributions: [], figures: [] }) },
    });
    const [, body = '', ...more] = text.split('\n---\n');
    expect(more).toEqual([]);
    expect(text).not.toMatch(/^evil:/m);
    expect(body).not.toMatch(/(?<!\\)[<[]/);
    expect(text).toContain('1\\. \\<b\\>');
  });

  it('names files for every system', () => {
    expect(markdownName(one)).toMatch(/^2026-05-13-Harbour-Post-Dam-above-Vessen-.{1,80}\.md$/);
    const files = Object.keys(unzipSync(zipMarkdown([one])));
    expect(files).toEqual([markdownName(one)]);
  });

  it('loses none of two whose names are the same', () => {
    const twin = { ...one, clipping: { ...one.clipping, id: `${one.clipping.id}-again` } };
    const files = Object.keys(unzipSync(zipMarkdown([one, twin, twin])));
    const name = markdownName(one).replace(/\.md$/, '');
    expect(files).toEqual([`${name}.md`, `${name}-2.md`, `${name}-3.md`]);
  });
});

describe('CSV', () => {
  it('has a row for each figure and each attribution, and a mark for UTF-8', () => {
    const [head, row] = figuresCsv([one]).split('\r\n');
    expect(head).toMatch(/^\ufeffclipping,outlet,title/);
    expect(row).toContain('At least 12,12,,at least,person,missing,Vessen');
    expect(attributionsCsv([one])).toContain('two officials,anonymous,according to');
  });

  it.each(['=1+1', '+cmd', '-cmd', '@x', '\t=1', '\n=1', '＝1'])(
    'makes no formula of %j',
    (title) => {
      const evil = { ...one, clipping: { ...one.clipping, title } };
      expect(figuresCsv([evil])).toContain(`"'${title}"`);
    },
  );

  it('leaves numbers below zero alone', () => {
    const [figure] = one.report.analysis.figures;
    const figures = [{ ...(figure as NonNullable<typeof figure>), low: -4, high: -3.5 }];
    const report = { ...one.report, analysis: { ...one.report.analysis, figures } };
    expect(figuresCsv([{ ...one, report }])).toContain(',-4,-3.5,');
  });
});

describe('for other programs', () => {
  it('notes are W3C annotations', () => {
    const { items, type } = JSON.parse(toAnnotations([one]));
    expect(type).toBe('AnnotationPage');
    expect(items[0].target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'gave way', prefix: 'Vessen ', suffix: ' before' },
      { type: 'TextPositionSelector', start: 21, end: 29 },
    ]);
  });

  it('notes say what they are for, and have addresses that are addresses', () => {
    const [note] = one.notes as [NonNullable<(typeof one.notes)[number]>];
    const uuid = '0b5dbb0e-9f3b-4c4e-8a51-6f0c5e6f7a01';
    const notes = [note, { ...note, id: uuid, text: '' }, { ...note, anchor: null }];
    const { items } = JSON.parse(toAnnotations([{ ...one, notes }]));
    expect(items.map((each: { motivation: string }) => each.motivation)).toEqual([
      'commenting',
      'highlighting',
      'commenting',
      'tagging', // those of the clipping
    ]);
    expect(items.map((each: { id: string }) => each.id).slice(0, 2)).toEqual([
      'urn:x-second-source:n-1',
      `urn:uuid:${uuid}`,
    ]);
  });

  it('clippings are CSL-JSON and BibTeX', () => {
    expect(JSON.parse(toCsl([one]))[0]).toMatchObject({
      type: 'article-newspaper',
      author: [{ family: 'Marrow', given: 'Ilse' }],
      issued: { 'date-parts': [[2026, 5, 13]] },
      accessed: { 'date-parts': [[2026, 5, 14]] },
    });
    expect(toBibtex([one])).toContain(
      '  author = {Marrow, Ilse},\n  organization = {Harbour Post},',
    );
    const title = '50 % of {all} $ & _x_ \\end';
    const evil = { ...one, report: { ...one.report, article: article({ title }) } };
    expect(toBibtex([evil])).toContain(
      '{50 \\% of \\{all\\} \\$ \\& \\_x\\_ \\textbackslash{}end}',
    );
  });

  it.each([
    ['Ilse Marrow', [{ family: 'Marrow', given: 'Ilse' }]],
    ['Ilse Marrow, Jon de Wael', [{ family: 'Marrow', given: 'Ilse' }, { literal: 'Jon de Wael' }]],
    [
      'Karel Dunmore and Sofia R. Brandt',
      [
        { family: 'Dunmore', given: 'Karel' },
        { family: 'Brandt', given: 'Sofia R.' },
      ],
    ],
    ['Tides and Weather Desk', [{ literal: 'Tides and Weather Desk' }]],
    ['Ilse Marrow and agencies', [{ literal: 'Ilse Marrow and agencies' }]],
    ['By our staff in Tellin', [{ literal: 'By our staff in Tellin' }]],
    [null, []],
  ])('a byline %j', (byline, people) => expect(peopleOf(byline)).toEqual(people));
});

describe('lists of addresses', () => {
  it.each([
    ['https://a.example/1\nhttps://a.example/1?utm_source=x', [['https://a.example/1', '']]],
    ['https://a.example/1 | A title', [['https://a.example/1', 'A title']]],
    ['* [A title](https://a.example/1).', [['https://a.example/1', 'A title']]],
    ['"Title","https://a.example/1","2020"', [['https://a.example/1', '']]],
    ['javascript:alert(1) ftp://a.example mailto:x', []],
  ])('%s', (text, expected) =>
    expect(readAddressList(text).map(({ address, title }) => [address, title])).toEqual(expected),
  );

  it('are a reading list, until the page is saved', async () => {
    const entries = readAddressList(`${article().url}\nhttps://a.example/later`);
    expect(await archive.addToReadingList(entries)).toBe(2);
    expect(await archive.addToReadingList(entries)).toBe(0);
    expect(await archive.readingList()).toEqual([
      { address: 'https://a.example/later', title: '' },
    ]);
    await archive.dropFromReadingList(['https://a.example/later', 'https://a.example/unknown']);
    expect(await archive.readingList()).toEqual([]);
  });

  it('leave a tombstone when they are taken off the list, until they are on it again', async () => {
    const tombstones = async () => {
      let text = '';
      for await (const part of archive.exportFile()) text += part;
      return JSON.parse(text).tombstones;
    };
    const entries = readAddressList('https://a.example/later');
    await archive.addToReadingList(entries);
    await archive.dropFromReadingList(['https://a.example/later']);
    expect(await tombstones()).toMatchObject([{ id: 'https://a.example/later', kind: 'reading' }]);
    await archive.addToReadingList(entries);
    expect(await tombstones()).toEqual([]);
  });
});

describe('an export of Hypothesis', () => {
  const annotation = (id: string, uri: string, exact: string) => ({
    id,
    uri,
    created: '2024-01-02T03:04:05.678901+00:00',
    text: 'From elsewhere.',
    tags: ['old'],
    target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
  });
  const file = JSON.stringify({
    annotations: [
      annotation('h1', `${article().url}#x`, 'before dawn'),
      annotation('h2', article().url, 'not in this text'),
      annotation('h3', 'https://a.example/unsaved', 'x'),
      { id: 'h4' },
    ],
  });

  it('gives notes on the passages, and a reading list of the rest', async () => {
    const read = readHypothesis(file);
    if (!read.ok) throw new Error(read.sentence);
    expect(read.value.bad).toEqual([
      { kind: 'annotation', row: 4, title: '', field: 'uri', fault: 'missing' },
    ]);
    expect(await archive.importPassages(read.value.passages)).toEqual({ notes: 2, toRead: 1 });
    expect(await archive.importPassages(read.value.passages)).toEqual({ notes: 0, toRead: 0 });
    const notes = await archive.notes(id);
    expect(notes.find((note) => note.id === 'h1')?.anchor?.span).toEqual([30, 41]);
    expect(notes.find((note) => note.id === 'h2')).toMatchObject({
      anchor: null,
      text: '“not in this text”\n\nFrom elsewhere.',
    });
    expect(notes.filter(({ tags }) => tags.includes('old'))).toHaveLength(2);
  });

  it.each(['', '[]', '{"annotations":3}'])('is not %j', (text) =>
    expect(readHypothesis(text)).toMatchObject({ ok: false, why: 'not Hypothesis' }),
  );
});
