import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/report/analyse.ts';
import { saidBy } from '../../lib/report/said-by.ts';
import type { Span } from '../../lib/text/span.ts';

const article = (text: string, title = '') => ({
  url: 'https://courier.example/dam',
  title,
  byline: null,
  outlet: 'The Tellin Courier',
  language: 'en',
  published: null,
  modified: null,
  text,
});

const sayers = (text: string) => {
  const { figures, saidBy: by, attributions } = analyse(article(text));
  return figures.map(({ span }, index) => {
    const source = attributions[by[index] ?? -1]?.source;
    return [text.slice(...span), source ? text.slice(...source) : null];
  });
};

describe('who is named for a figure', () => {
  it.each([
    ['The mayor said 12 people were killed.', [['12', 'The mayor']]],
    [
      'At least 12 people were killed, according to the ministry.',
      [['At least 12', 'the ministry']],
    ],
    ['In all 12 people were killed on Friday. The mayor said nobody was told.', [['12', null]]],
    [
      'The ministry said 12 people were killed. Later 40 houses were flooded.',
      [
        ['12', 'The ministry'],
        ['40', null],
      ],
    ],
  ])('%s', (text, expected) => expect(sayers(text).slice(0, expected.length)).toEqual(expected));

  it('is the innermost that names a source', () => {
    const said = (source: Span | null, ...content: Span[]) => ({ source, content });
    const attributions = [said([0, 5], [10, 90]), said([12, 20], [30, 60]), said(null, [32, 50])];
    const at = (...spans: Span[]) =>
      saidBy(
        spans.map((span) => ({ span })),
        attributions,
      );
    expect(at([5, 7], [20, 22], [35, 37], [55, 65], [62, 64], [95, 97])).toEqual([
      null,
      0,
      1,
      0,
      0,
      null,
    ]);
  });
});

describe('an article against itself', () => {
  const title = '12 killed as dam breaks above Ves\u00ADsen';
  const text =
    'The dam gave way on Friday.\nAt least 14 people\u200B were killed, the district of Tellin said.';

  it('holds the title against the text, each figure with its own words', () => {
    const { headline, figures, within } = analyse(article(text, title));
    expect(headline.map(({ span }) => title.slice(...span))).toEqual(['12']);
    expect(within).toEqual([{ a: 0, b: 0, kind: 'headline', verdict: 'differs' }]);
    expect(text.slice(...(figures[0]?.span ?? [0, 0]))).toBe('At least 14');
  });

  it('has a place for each figure and says nothing where nothing is told twice', () => {
    const { figures, saidBy: by, within } = analyse(article('In all 12 people were killed.'));
    expect([figures.length, by.length, within]).toEqual([1, 1, []]);
  });

  it('finds nothing without a lexicon', () =>
    expect(analyse({ ...article('12 Menschen', '12 Tote'), language: 'de' })).toMatchObject({
      saidBy: [],
      headline: [],
      within: [],
    }));
});
