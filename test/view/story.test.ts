import { describe, expect, it } from 'vitest';
import { storyRowOf } from '../../lib/view/story/list.ts';
import { sideBySideOf } from '../../lib/view/story/side-by-side.ts';
import { storyOf } from '../../lib/view/story/story.ts';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';
import { comparison, harbour, others } from './fixtures/vessen.ts';

chooseLanguage(['en-GB'], enPages);

const nothing = { ...comparison, measures: [], quotations: [], attributions: [] };
const reports = [harbour, ...others];
const compared = new Map(reports.map((one) => [one.id, one === harbour ? comparison : nothing]));

describe('a story', () => {
  const story = storyOf(reports, compared);

  it('has its reports in time order, whatever order they come in', () => {
    expect(story.columns.map(({ letter, outlet }) => letter + outlet)).toEqual([
      'ATesk Valley Radio',
      'BMeridian Wire',
      'CNorthline News',
      'DThe Tellin Courier',
      'EHarbour Post',
    ]);
  });

  it('puts the sign of a newer figure at the newer one', () => {
    const [, died] = story.rows;
    expect(died?.cells.map((cell) => [cell?.value.amount, cell?.kind])).toEqual([
      ['11', null],
      ['19', null],
      ['19', null],
      ['27', null],
      ['31', 'newer'],
    ]);
  });

  it('marks both sides of a difference, each with both sentences and why', () => {
    const [moved] = story.rows;
    expect(moved?.cells.map((cell) => cell?.kind)).toEqual([
      null,
      'same',
      'same',
      'differs',
      'differs',
    ]);
    const reasons = moved?.cells.slice(3).map((cell) => cell?.reason?.sentences);
    expect(reasons?.map((two) => two?.map(({ figure }) => figure))).toEqual([
      ['6,200', 'About 4,000'],
      ['About 4,000', '6,200'],
    ]);
    expect(moved?.cells[3]?.reason?.why).not.toEqual([]);
  });

  it('draws the history of a measure with its table, what differs beside the line', () => {
    const [moved, died, cracks] = story.rows;
    expect(died?.history?.rows.map(({ value }) => value)).toEqual([
      'at least 11',
      '19',
      '19',
      '27',
      '31',
    ]);
    expect(died?.history?.points.map(({ exact }) => exact)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(moved?.history?.points.map(({ apart }) => apart)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(cracks?.history).toBeNull();
  });

  it('names for each account whom each report names', () => {
    const [first] = story.accounts;
    expect(first?.cells.map((cell) => cell?.unnamed)).toEqual([true, true, true, false, true]);
    expect(first?.cells[3]).toMatchObject({ turn: 'Named' });
  });

  it('leaves a cell empty where a report does not say', () => {
    expect(story.rows[2]?.cells[0]).toBeNull();
  });

  it('asks each question once, though every report asks it', () => {
    const all = new Map(reports.map((one) => [one.id, comparison]));
    expect(storyOf([harbour], all).rows).toHaveLength(4);
    expect(storyOf(reports, new Map([[harbour.id, comparison]])).rows).toHaveLength(4);
  });

  it('gives no sign to what only may answer the same question', () => {
    const possible = comparison.measures.map((one) => ({
      ...one,
      others: one.others.map((other) => ({ ...other, level: 'possible' as const })),
    }));
    const told = storyOf(reports, new Map([[harbour.id, { ...comparison, measures: possible }]]));
    expect(told.rows.flatMap(({ cells }) => cells.map((cell) => cell?.kind ?? null))).not.toContain(
      'differs',
    );
  });

  it('shows of two values of one report the one that its sign speaks of', () => {
    const [, moved] = comparison.measures;
    const courier = others[3]!;
    const value = moved!.others.at(-1)!;
    const again = { ...value, figure: 0, verdict: 'agrees' as const };
    const place = { report: courier.id, span: courier.analysis.figures[0]!.span };
    const measures = [{ ...moved!, others: [{ ...again, place }, ...moved!.others] }];
    const told = storyOf(reports, new Map([[harbour.id, { ...comparison, measures }]]));
    expect(told.rows[0]?.cells[3]).toMatchObject({ value: { amount: '6,200' }, kind: 'differs' });
  });

  describe('with two findings of one name', () => {
    const [died] = comparison.measures;
    const courier = others[3]!;
    /** The Courier asks the same question; its own 6,200 stands in no row yet, the answers of the others do. */
    const asked = (places: readonly string[]) => {
      const analysis = { ...courier.analysis, figures: [...courier.analysis.figures] };
      const figure = { ...analysis.figures[1]!, unit: 'person', event: 'killed' };
      analysis.figures[1] = { ...figure, scope: { ...figure.scope, places } };
      const place = { report: courier.id, span: figure.span };
      const own = { ...died!.own, place, figure: 1 };
      const measures = [{ ...died!, own, others: died!.others.slice(0, 3) }];
      const from = new Map([
        [harbour.id, { ...comparison, measures: [{ ...died!, others: died!.others.slice(0, 3) }] }],
        [courier.id, { ...comparison, measures }],
      ]);
      return storyOf([harbour, ...others.slice(0, 3), { ...courier, analysis }], from).rows;
    };

    it('has one row where both share answers and nothing tells them apart', () => {
      const rows = asked([]);
      expect(rows.map(({ measure }) => measure)).toEqual(['people killed']);
      expect(rows[0]?.cells.map((cell) => cell?.value.amount)).toEqual([
        '11',
        '19',
        '19',
        '6,200',
        '31',
      ]);
    });

    it('names them apart where one is told of a place', () => {
      expect(asked(['Corrin']).map(({ measure }) => measure)).toEqual([
        'people killed',
        'people killed (Corrin)',
      ]);
    });
  });

  it('speaks of no page: nothing stands beside it', () => {
    expect(JSON.stringify(story)).not.toMatch(/this page/i);
  });
});

describe('a story in the list', () => {
  it('has the numbers of its page, each outlet once, and the days as the language tells them', () => {
    const story = storyOf(reports, compared);
    expect(storyRowOf(story, false)).toEqual({
      id: 'harbour',
      title: harbour.article.title,
      outlets:
        'Tesk Valley Radio, Meridian Wire, Northline News, The Tellin Courier and Harbour Post',
      reports: 5,
      origins: comparison.origins.length,
      differ: story.rows.filter(({ cells }) => cells.some((cell) => cell?.kind === 'differs'))
        .length,
      newer: 1,
      days: expect.stringMatching(/^12\s?–\s?13 May 2026$/),
      sample: false,
    });
  });

  it('says nothing of days where no report has a date', () => {
    const undated = { ...harbour, article: { ...harbour.article, published: null } };
    expect(storyRowOf(storyOf([undated], new Map()), true)).toMatchObject({
      days: '',
      sample: true,
    });
  });
});

describe('two reports', () => {
  it('stand side by side with both sentences, and only what both have', () => {
    const courier = others[3]!;
    const view = sideBySideOf(harbour, courier, comparison, nothing);
    expect(
      view.figures.map(({ kind, earlier, later }) => [
        kind,
        earlier.sentence.figure,
        later.sentence.figure,
      ]),
    ).toEqual([
      ['newer', '27', '31'],
      ['differs', '6,200', 'About 4,000'],
      ['same', 'at least nine', '14'],
      ['same', '2,400 cubic metres a second', '2,400 cubic metres a second'],
    ]);
  });

  it('are told apart pair by pair: what is only listed between others is no doubt about these two', () => {
    const [died] = comparison.measures;
    const finding = {
      ...died!,
      verdict: 'differs' as const,
      level: 'possible' as const,
      others: died!.others.flatMap((one) => [
        { ...one, level: 'possible' as const, verdict: 'differs' as const },
        { ...one, verdict: 'agrees' as const, loosely: true as const },
      ]),
    };
    const view = sideBySideOf(harbour, others[3]!, { ...comparison, measures: [finding] }, nothing);
    expect(view.figures.map(({ kind, verdict, doubts }) => [kind, verdict, doubts])).toEqual([
      ['same', 'both can hold', []],
    ]);
  });

  it('name for an account that both give whom each names, and count the signs', () => {
    const courier = others[3]!;
    const { accounts, tally } = sideBySideOf(harbour, courier, comparison, nothing);
    expect(accounts[0]?.cells.map((cell) => [cell?.unnamed, cell?.turn])).toEqual([
      [false, 'Named'],
      [true, ''],
    ]);
    expect(tally).toBe('1 differs · 1 newer · 2 same');
  });

  it('keep apart what only one of them gives', () => {
    const view = sideBySideOf(harbour, others[3]!, comparison, nothing);
    expect(view.later.alone.length).toBeGreaterThan(0);
    const answered = view.figures.map(({ earlier }) => earlier.sentence.figure);
    for (const { value } of view.earlier.alone) expect(answered).not.toContain(value.amount);
  });

  it('say so when nothing of the one answers to the other', () => {
    expect(sideBySideOf(harbour, others[0]!, nothing, nothing).related).toBe(false);
  });
});
