import { describe, expect, it } from 'vitest';
import type { Comparison, MeasureFinding, MeasureValue } from '../../lib/compare/comparison.ts';
import type { Report } from '../../lib/report/report.ts';
import { contextOf } from '../../lib/view/context.ts';
import { elsewhereOf } from '../../lib/view/panel/elsewhere.ts';
import { figuresOf } from '../../lib/view/panel/figures.ts';
import { panelOf } from '../../lib/view/panel/panel.ts';
import { sourcesOf } from '../../lib/view/panel/sources.ts';
import { storyOf } from '../../lib/view/story/story.ts';
import { figure, reportOf, spanIn } from './fixtures/build.ts';
import { comparison, facts, harbour, others } from './fixtures/vessen.ts';

const NONE = 'The ferry ran aground off Kellmar. No casualties were reported, the port said.';
const SOME = 'The ferry ran aground off Kellmar. Police said 6 people were injured on board.';
const none = reportOf('none', { ...harbour.article, text: NONE, outlet: 'Kellmar Bay' }, [], []);
const some = reportOf(
  'some',
  { ...harbour.article, text: SOME, outlet: 'Tellin Star' },
  [],
  [{ ...figure(SOME, '6', 6), unit: 'person', event: 'injured' }],
);

const value = (report: Report, words: string, index: number, own: boolean): MeasureValue => ({
  place: { report: report.id, span: spanIn(report.article.text, words) },
  figure: index,
  verdict: own ? null : 'differs',
  level: 'firm',
  reasons: [],
});

const zeroIn = (own: boolean) => value(none, 'No casualties', -1, own);
const countIn = (own: boolean) => value(some, '6', 0, own);

const finding = (own: MeasureValue, other: MeasureValue): MeasureFinding => ({
  id: 'zero',
  own,
  ownAgain: [],
  others: [other],
  verdict: 'differs',
  level: 'firm',
  orderKnown: true,
});

const found = (own: MeasureValue, other: MeasureValue): Comparison => ({
  ...comparison,
  measures: [finding(own, other)],
  quotations: [],
  attributions: [],
  origins: [],
  denials: [],
  changes: [],
});

describe('a statement that there was none', () => {
  it('on this page is the value "none" of what the other report counts', () => {
    const own = found(zeroIn(true), countIn(false));
    const [card] = figuresOf(contextOf(none, own, [some])).firm;
    expect(card).toMatchObject({
      measure: 'people injured',
      value: { bound: null, amount: 'none' },
      kind: 'differs',
    });
    expect(card?.pair.map((one) => one.figure)).toEqual(['No casualties', '6']);
    const view = panelOf({ ...facts, report: none, comparison: own, others: [some] });
    expect(view.places.get('measure:zero')).toEqual(spanIn(NONE, 'No casualties'));
  });

  it('in another report stands in its sentence and as the value "none"', () => {
    const twice = finding(countIn(true), zeroIn(false));
    const two = { ...twice, others: [zeroIn(false), zeroIn(false)] };
    const [card] = figuresOf(
      contextOf(some, { ...found(countIn(true), zeroIn(false)), measures: [two] }, [none]),
    ).firm;
    expect(card?.value.amount).toBe('6');
    expect(card?.pair[1]?.figure).toBe('No casualties');
    expect(card?.rows.map((row) => [row.value.amount, row.outlets])).toEqual([
      ['none', 'Kellmar Bay'],
    ]);
  });

  it('has its cell in the table of a story, on either side', () => {
    const compared = new Map([
      ['none', found(zeroIn(true), countIn(false))],
      ['some', found(countIn(true), zeroIn(false))],
    ]);
    const { rows } = storyOf([none, some], compared);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.measure).toBe('people injured');
    expect(rows[0]?.cells.map((cell) => cell?.value.amount)).toEqual(['none', '6']);
  });
});

const HERE = 'Harbour Post, this page';

describe('what this page states as fact', () => {
  const [first] = comparison.attributions;
  const stated = { ...comparison, attributions: first ? [{ ...first, attribution: -1 }] : [] };
  const plain = { ...harbour, analysis: { ...harbour.analysis, attributions: [] } };

  it('is told as having no source given, beside the sources of the others', () => {
    const context = contextOf(plain, stated, others);
    const steps = elsewhereOf(context).described[0]?.steps ?? [];
    expect(steps.find(({ outlet }) => outlet === HERE)?.words).toBe('no source given');
    expect(
      steps.filter(({ outlet }) => outlet !== HERE).every(({ words }) => words.length > 0),
    ).toBe(true);
  });

  it('belongs to no source of the page', () => {
    expect(
      sourcesOf(contextOf(harbour, stated, others)).unnamed.every((one) => !one.elsewhere),
    ).toBe(true);
  });
});
