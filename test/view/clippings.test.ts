import { describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/article/page.ts';
import {
  archiveQuery,
  EVERYTHING,
  isEverything,
  rowOf,
  totalWords,
} from '../../lib/view/clippings/library.ts';
import { readText } from '../../lib/view/clippings/read-text.ts';
import { reportViewOf } from '../../lib/view/clippings/report.ts';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';
import { clippings } from './fixtures/clippings.ts';
import { facts } from './fixtures/vessen.ts';

chooseLanguage(['en-GB'], enPages);

describe('the library', () => {
  it('asks the archive for filters as terms of the search', () => {
    const query = {
      text: ' dam ',
      sort: 'title',
      has: ['note', 'figure'],
      tag: 'to check',
      outlet: 'Harbour Post',
    } as const;
    expect(archiveQuery(query, 50)).toEqual({
      text: 'dam has:note has:figure tag:"to check" outlet:"Harbour Post"',
      sort: 'title',
      descending: false,
      limit: 50,
    });
    expect(archiveQuery(EVERYTHING, 50)).toMatchObject({ text: '', descending: true });
  });

  it('knows an empty archive from a search that found nothing', () => {
    expect(isEverything({ ...EVERYTHING, text: ' ' })).toBe(true);
    expect(isEverything({ ...EVERYTHING, has: ['note'] })).toBe(false);
    expect(isEverything({ ...EVERYTHING, outlet: 'Harbour Post' })).toBe(false);
  });

  it('names sample reports apart, and never counts them', () => {
    expect(totalWords(8, { total: 8, samples: 5 }, false)).toBe('3 reports, and 5 sample reports');
    expect(totalWords(50, { total: 481, samples: 0 }, false)).toBe('1 to 50 of 481');
    expect(totalWords(3, { total: 3, samples: 5 }, true)).toBe('3 reports');
  });

  it('leaves the date empty where the page stated none', () => {
    expect(rowOf(clippings[5]!).published).toBe('');
  });
});

describe('a text with marks', () => {
  const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({
    item: `${kind}:${start}`,
    kind,
    span: [start, end],
  });
  const text = 'About 4,000 people left.\nThey came back.';

  it('loses no character, whatever lies on what', () => {
    const marks = [mark('unnamed', 0, 18), mark('differs', 0, 11), mark('same', 20, 30)];
    const paragraphs = readText(text, marks, [[6, 11]]);
    const words = paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
    expect(words.join('\n')).toBe(text);
  });

  it('shows the mark that asks for more where two lie on each other', () => {
    const [first] = readText(text, [mark('unnamed', 0, 18), mark('differs', 0, 11)], []);
    expect(first?.pieces.map(({ text: words, kind }) => [words, kind])).toEqual([
      ['About 4,000', 'differs'],
      [' people', 'unnamed'],
      [' left.', null],
    ]);
    expect(first?.signs).toEqual(['differs', 'unnamed']);
  });

  it('carries a mark over a paragraph’s end', () => {
    const paragraphs = readText(text, [mark('changed', 19, 29)], []);
    expect(paragraphs.map(({ signs }) => signs)).toEqual([['changed'], ['changed']]);
  });
});

const once = { notes: [], versions: [{ seen: '2026-05-13', changes: [] }], shown: 1, hash: '' };

describe('a saved report', () => {
  const view = reportViewOf({
    ...facts,
    ...once,
    clipping: { id: 'harbour', saved: '2026-05-13T08:31:00Z', tags: [] },
  });

  it('lists its findings with the value where the words leave a gap for it', () => {
    expect(view.findings.map(({ title }) => title)).toContain(
      'the river carried 2,400 cubic metres a second through the gorge',
    );
    expect(view.findings.map(({ title }) => title)).toContain('people were moved: about 4,000');
  });

  it('opens only web addresses', () => {
    expect(view.url).toMatch(/^https:/);
    const article = { ...facts.report.article, url: 'javascript:alert(1)' };
    const other = reportViewOf({
      ...facts,
      report: { ...facts.report, article },
      ...once,
      clipping: { id: 'a', saved: '', tags: [] },
    });
    expect(other.url).toBeNull();
  });
});
