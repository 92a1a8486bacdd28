import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/report/analyse.ts';
import { panelOf } from '../../lib/view/panel/panel.ts';
import { facts, harbour } from './fixtures/vessen.ts';

const panelFor = (title: string, text: string) => {
  const article = { ...harbour.article, title, text };
  const report = { ...harbour, article, analysis: analyse(article) };
  const nothing = { ...facts.comparison, measures: [], quotations: [], attributions: [] };
  return panelOf({
    ...facts,
    report,
    others: [],
    saved: null,
    comparison: { ...nothing, related: [], origins: [], denials: [], changes: [] },
  });
};

describe('figures within one article', () => {
  const text = [
    'The dam gave way on Friday.',
    'At least 14 people were killed, the district of Tellin said.',
    'Ten people, including two children, were arrested.',
  ].join('\n');
  const view = panelFor('12 killed as dam breaks', text);
  const [title, part] = view.figures.within;

  it('stand beside each other, differing ones first, each with who says so and where', () => {
    expect(title).toMatchObject({
      kind: 'differs',
      relation: 'Headline and text',
      verdict: 'differs within this article',
      where: '¶\u00a02',
    });
    expect(title?.values.map(({ value, where }) => [value.bound, value.amount, where])).toEqual([
      [null, '12', 'Headline'],
      ['at least', '14', '¶\u00a02'],
    ]);
    expect(title?.values.map(({ who }) => who)).toEqual(['', 'the district of Tellin']);
    expect(part).toMatchObject({
      relation: 'Whole and part',
      verdict: 'agrees within this article',
    });
  });

  it('can be shown on the page and cited, but are no marks on it', () => {
    expect(view.places.get('within:0')).toEqual(title?.span);
    expect(view.cited.get('within:1')?.map(({ span }) => text.slice(...span))).toEqual([
      'Ten',
      'two',
    ]);
    expect(view.marks.filter(({ item }) => item.startsWith('within:'))).toEqual([]);
  });

  it('are none where nothing is told twice', () =>
    expect(panelFor('Dam breaks', 'In all 12 people were killed.').figures.within).toEqual([]));
});
