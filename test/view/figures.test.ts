import { describe, expect, it } from 'vitest';
import { contextOf } from '../../lib/view/context.ts';
import { figuresOf } from '../../lib/view/panel/figures.ts';
import { alone, comparison, harbour, others } from './fixtures/vessen.ts';

const context = contextOf(harbour, comparison, others);
const { firm, possible, alone: lone } = figuresOf(context);
const [moved, died, cracks, flow] = firm;

describe('figures', () => {
  it('stand as one card a measure: differently, newer, same', () => {
    expect(firm.map(({ kind, measure }) => [kind, measure])).toEqual([
      ['differs', 'people were moved'],
      ['newer', 'people killed'],
      ['same', 'cracks in the concrete'],
      ['same', 'the river carried … through the gorge'],
    ]);
  });

  it('that differ show both sentences, whole, with outlet and date', () => {
    expect(moved?.pair.map(({ outlet, figure }) => [outlet, figure])).toEqual([
      ['This page', 'About 4,000'],
      ['The Tellin Courier', '6,200'],
    ]);
    expect(moved?.pair[1]?.before).toBe('“By dawn ');
    expect(moved?.rows.map(({ outlets }) => outlets)).not.toContain('The Tellin Courier');
  });

  it('that are newer have a history in time order and the latest value first in their table', () => {
    expect(died?.history?.points.map(({ label }) => label)).toEqual(
      ['At least 11', '19', '19', '27', '31'].map((one) => one.toLowerCase()),
    );
    expect(died?.rows.map(({ value }) => value.amount)).toEqual(['27', '19', '11']);
  });

  it('leave values that may be of another quantity out of their history', () => {
    const measures = comparison.measures.map((finding) => ({
      ...finding,
      others: finding.others.map((one, index) => ({
        ...one,
        level: index === 0 ? ('possible' as const) : one.level,
      })),
    }));
    const [, newer] = figuresOf(contextOf(harbour, { ...comparison, measures }, others)).firm;
    expect(newer?.history?.points.map(({ label }) => label)).toEqual(['19', '19', '27', '31']);
    expect(newer?.rows.map(({ value }) => value.amount)).toContain('11');
  });

  it('join reports of one origin and say so', () => {
    expect(died?.rows[1]).toMatchObject({
      outlets: 'Northline News, Meridian Wire',
      who: 'interior ministry · one origin: Meridian Wire',
    });
  });

  it('that are the same say where else, in one sentence', () => {
    expect(cracks?.alsoIn).toContain('“at least nine”: both can hold');
    expect(flow?.alsoIn).toBe(
      'Also in Meridian Wire and The Tellin Courier. Northline News has “about 85,000 cubic feet a second”.',
    );
  });

  it('are not called the same where they agree only by an open end or a vague word', () => {
    const told = (more: { loosely?: true }) => {
      const measures = comparison.measures.map((finding) => ({
        ...finding,
        verdict: 'agrees' as const,
        others: finding.others.map((one) => ({ ...one, ...more })),
      }));
      const views = figuresOf(contextOf(harbour, { ...comparison, measures }, others)).firm;
      return new Set(views.map(({ verdict }) => verdict));
    };
    expect(told({ loosely: true })).toEqual(new Set(['both can hold']));
    expect(told({})).toEqual(new Set(['same figure']));
  });

  it('without an answer in the archive are listed alone', () => {
    expect(lone.map(({ value }) => value.amount)).toEqual([
      'six',
      'less than two',
      '300 million crowns',
      '40',
    ]);
    expect(lone[3]?.who).toBe('mayor Tomas Brede');
  });

  it('say that this page has the older one when another report is later', () => {
    const later = others.map((report) =>
      report.id === 'courier'
        ? {
            ...report,
            article: {
              ...report.article,
              published: { value: '2026-05-14', origin: 'meta' as const },
            },
          }
        : report,
    );
    const [, older] = figuresOf(contextOf(harbour, comparison, later)).firm;
    expect(older?.verdict).toBe('newer figure elsewhere');
  });

  it('that are only possible are kept apart', () => {
    const measures = comparison.measures.map((one) => ({ ...one, level: 'possible' as const }));
    const view = figuresOf(contextOf(harbour, { ...comparison, measures }, others));
    expect([view.firm.length, view.possible.length]).toEqual([0, 4]);
    expect(view.possible.map(({ verdict }) => verdict)).toEqual([
      'may differ',
      'may be newer',
      'both can hold',
      'both can hold',
    ]);
    expect(possible).toEqual([]);
  });

  it('that are only possible say what spoke against them, the weightiest first, and apart from it what spoke for them', () => {
    const reasons = [
      { name: 'same place', weight: 0 },
      { name: 'values near', weight: 0.6 },
      { name: 'small numbers', weight: -0.4 },
      { name: 'others could be meant', weight: -0.9 },
    ];
    const told = (level: 'firm' | 'possible', given: typeof reasons) => {
      const [measure] = comparison.measures;
      const one = { ...measure!, level };
      const listed = one.others.map((other) => ({ ...other, level, reasons: given }));
      const measures = [{ ...one, others: listed }];
      const view = figuresOf(contextOf(harbour, { ...comparison, measures }, others));
      return [...view.possible, ...view.firm][0]!;
    };
    expect(told('possible', reasons)).toMatchObject({
      doubts: ['others could be meant', 'small numbers'],
      why: ['same place', 'values near'],
    });
    expect(told('possible', reasons.slice(0, 2)).doubts).toEqual(['little']);
    expect(told('firm', reasons)).toMatchObject({
      doubts: [],
      why: reasons.map(({ name }) => name),
    });
  });

  it('say of a value that may be of another quantity that it may', () => {
    const [, measure] = comparison.measures;
    const unsure = measure!.others.map((one) => ({ ...one, level: 'possible' as const }));
    const measures = [
      { ...measure!, others: [...unsure.slice(0, 1), ...measure!.others.slice(1)] },
    ];
    const [view] = figuresOf(contextOf(harbour, { ...comparison, measures }, others)).firm;
    expect(view?.rows.filter(({ who }) => /may be another quantity/.test(who))).toHaveLength(1);
  });

  it('of an empty archive are all alone', () => {
    const view = figuresOf(contextOf(alone.report, alone.comparison, []));
    expect([view.firm.length, view.alone.length]).toEqual([0, 8]);
  });
});
