import { describe, expect, it } from 'vitest';
import { fail } from '../../lib/result.ts';
import { noReportOf } from '../../lib/view/panel/no-report.ts';
import { type PageFacts, panelOf } from '../../lib/view/panel/panel.ts';
import { paragraphAt, paragraphsOf } from '../../lib/view/paragraphs.ts';
import { alone, facts } from './fixtures/vessen.ts';

const view = panelOf(facts);

describe('the panel', () => {
  it('says which page it speaks of', () => {
    expect(view.header).toMatchObject({ outlet: 'Harbour Post', host: 'harbour-post.example' });
    expect(view.header.facts).toMatch(/2026.* · 2\d\d words$/);
  });

  it('counts marks by kind, and knows the first item of each', () => {
    expect(view.counts.map(({ kind, n }) => [kind, n])).toEqual([
      ['unnamed', 3],
      ['differs', 1],
      ['newer', 1],
      ['same', 2],
      ['changed', 4],
    ]);
    expect(view.counts[1]?.first).toBe('measure:moved');
  });

  it('marks every place where an unnamed source is named, and never what is only possible', () => {
    expect(view.marks.filter(({ kind }) => kind === 'unnamed')).toHaveLength(6);
    const measures = facts.comparison.measures.map((one) => ({
      ...one,
      level: 'possible' as const,
    }));
    const possible = panelOf({ ...facts, comparison: { ...facts.comparison, measures } });
    expect(possible.marks.some(({ item }) => item.startsWith('measure:'))).toBe(false);
    expect(possible.places.has('measure:moved')).toBe(true);
  });

  it('names the host where the outlet is called otherwise', () => {
    const headerFor = (outlet: string) =>
      panelOf({
        ...alone,
        report: { ...alone.report, article: { ...alone.report.article, outlet } },
      }).header.facts;
    expect(headerFor('Harbour Post')).not.toContain('harbour-post.example');
    expect(headerFor('The Tellin Courier')).toMatch(/^harbour-post\.example · /);
  });

  it('tells how the text begins and ends, so that a reader sees whether all of it is there', () => {
    expect(view.header.extent).toBe(
      'Read from “The operator of the Vessen dam …” to “… head of Sarvonia Water on Thursday.”',
    );
  });

  it('tells a screen reader once what was found', () => {
    expect(view.spoken).toBe('3 unnamed sources, 8 figures. Compared with 4 of 48 clippings');
  });

  it.each([
    ['empty', {}],
    [
      'title',
      {
        report: {
          ...alone.report,
          article: {
            ...alone.report.article,
            title: 'Museum returns carved figures after century',
          },
        },
      },
    ],
    ['archive', { archiveProblem: fail('full') }],
  ])('has a notice: %s', (name, change) => {
    expect(panelOf({ ...alone, ...change }).notices.map((one) => one.name)).toContain(name);
  });

  it('says that the order is unknown where there is something to be older or newer', () => {
    const undated = (facts: PageFacts) =>
      panelOf({
        ...facts,
        report: { ...facts.report, article: { ...facts.report.article, published: null } },
      });
    expect(undated(facts).notices.map(({ name }) => name)).toContain('no date');
    const first = undated(alone);
    expect(first.notices.map(({ name }) => name)).toEqual(['empty']);
    expect(first.header.facts).toContain('no date found');
    expect(first.figures.nothingSaved).toBe(true);
    expect(undated(facts).figures.nothingSaved).toBe(false);
  });

  it('does not ask for a second report when the archive is closed', () => {
    const names = panelOf({ ...alone, archiveProblem: fail('full') }).notices.map(
      ({ name }) => name,
    );
    expect(names).toEqual(['archive']);
  });

  it('groups origins in time order and puts this page where it belongs', () => {
    expect(view.elsewhere.summary).toBe('5 reports, 2 origins');
    expect(view.elsewhere.origins[0]?.reports.map(({ outlet }) => outlet)).toEqual([
      'Meridian Wire',
      'Northline News',
      'Harbour Post, this page',
    ]);
  });

  it('counts the words of a quotation that were kept', () => {
    expect(view.elsewhere.quotations[0]?.summary).toBe(
      'Interior minister Lena Orvath · 16 of 25 words kept',
    );
  });
});

describe('paragraphs', () => {
  it('are the lines that are not blank', () => {
    const paragraphs = paragraphsOf('One.\n\nTwo.\nThree.');
    expect(paragraphs).toEqual([
      [0, 4],
      [6, 10],
      [11, 17],
    ]);
    expect(paragraphAt(paragraphs, [7, 8])).toBe(2);
  });
});

describe('a page without a report', () => {
  it('can be read anyway only where it does not look like an article', () => {
    expect(noReportOf('no article').acts).toContain('anyway');
    expect(noReportOf('forbidden').acts).not.toContain('anyway');
  });

  it('shows what went wrong inside only for a failure', () => {
    expect(noReportOf('failed', 'x is null').details).toBe('x is null');
    expect(noReportOf('empty', 'x is null').details).toBe('');
  });
});

it('gives every item an id that an element can have: without blanks', () => {
  const [measure] = facts.comparison.measures;
  const view = panelOf({
    ...facts,
    comparison: { ...facts.comparison, measures: [{ ...measure!, id: 'measure 4' }] },
  });
  for (const item of view.places.keys()) expect(item).not.toMatch(/\s/);
  expect(view.cited.get('measure:measure-4')?.length).toBeGreaterThan(1);
});

it('says while it compares, and when that was stopped, that nothing was compared', () => {
  expect(panelOf({ ...alone, comparing: 'now' })).toMatchObject({
    comparing: true,
    compared: 'Comparing with your clippings',
  });
  expect(panelOf({ ...alone, comparing: 'stopped' })).toMatchObject({
    comparing: false,
    compared: 'Not compared',
  });
});
