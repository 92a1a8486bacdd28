import { describe, expect, it } from 'vitest';
import type { Attribution, Level } from '../../lib/attributions/attribution.ts';
import { checkOf } from '../../lib/view/clippings/check.ts';
import { type PlanFacts, planOf } from '../../lib/view/exchange/plan.ts';
import { badRow, refusedFile } from '../../lib/view/exchange/refused.ts';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';
import { figure, spanIn } from './fixtures/build.ts';
import { draftFacts, facts } from './fixtures/vessen.ts';

chooseLanguage(['en-GB'], enPages);

const nothing: PlanFacts = {
  file: 'a.json',
  added: 0,
  versions: 0,
  same: 0,
  notes: 0,
  notesToDecide: 0,
  toRead: 0,
  passages: 0,
  after: null,
  bad: [],
};

describe('a dry run', () => {
  it('has a line for what would happen, and for what is there already', () => {
    const { rows } = planOf({ ...nothing, added: 2, same: 40, after: 42 });
    expect(rows.map(({ words, n }) => [words, n])).toEqual([
      ['New clippings', 2],
      ['Clippings that are there already', 40],
      ['Clippings afterwards', 42],
    ]);
  });

  it('is not worth pressing when everything is there already', () => {
    expect(planOf({ ...nothing, same: 40, after: 40 }).worth).toBe(false);
    expect(planOf({ ...nothing, toRead: 1 }).worth).toBe(true);
    expect(planOf({ ...nothing, same: 1, notesToDecide: 1, after: 1 }).worth).toBe(true);
  });

  it('counts all rows that cannot be taken, and shows the first of many', () => {
    const bad = Array.from({ length: 50 }, (_, index) => `Row ${index + 1}`);
    const plan = planOf({ ...nothing, bad });
    expect(plan.bad?.title).toMatch(/^50 rows/);
    expect(plan.bad?.sentences).toHaveLength(20);
  });
});

describe('a plan of nothing', () => {
  it('does not count the clippings that stay as they are', () => {
    expect(planOf({ ...nothing, after: 6, bad: ['Row 1'] }).rows).toEqual([]);
  });
});

describe('a file that is not taken in', () => {
  it.each(['too large', 'not JSON', 'not an archive', 'other format'] as const)(
    'says why: %s',
    (why) => expect(refusedFile(why, 400)).toMatch(/^This (?:file|archive) .*\.$/),
  );

  it('names how large a file may be', () =>
    expect(refusedFile('too large', 400)).toContain('400 MB'));

  const row = { kind: 'clipping', row: 3, title: '', field: '', fault: 'missing' } as const;
  it.each([
    [row, 'Clipping 3 is missing or of the wrong kind.'],
    [
      { ...row, title: 'Flood in Lenk', field: 'saved', fault: 'no date' },
      'Clipping 3 (“Flood in Lenk”): “saved” is no date.',
    ],
    [
      { ...row, kind: 'annotation', field: 'uri' },
      'Annotation 3: “uri” is missing or of the wrong kind.',
    ],
  ] as const)('names the row, the field and the fault: %j', (bad, words) =>
    expect(badRow(bad)).toBe(words),
  );

  it.each(['twice', 'too long', 'no offset', 'ends first', 'too many', 'no kind'] as const)(
    'has words for %s',
    (fault) => expect(badRow({ ...row, fault })).toMatch(/^Clipping 3 [a-z’ ,]{5,}\.$/),
  );
});

describe('a checked text', () => {
  it('lists its own figures that nobody is named for, in their sentences', () => {
    const { analysis } = facts.report;
    const saidBy = analysis.figures.map(() => null);
    const without = checkOf({
      ...facts,
      report: { ...facts.report, analysis: { ...analysis, attributions: [], saidBy } },
    });
    expect(without.unattributed).toHaveLength(facts.report.analysis.figures.length);
    expect(without.unattributed[0]).toMatchObject({ where: '¶\u00a02' });
    expect(without.unattributed[0]).toMatchObject({ before: '“', figure: '31' });
    expect(without.unattributed[0]?.after).toMatch(/^ people .*\.”$/);
    expect(checkOf(facts).unattributed).toEqual([]);
    const draft = checkOf(draftFacts).unattributed;
    expect(draft.map(({ figure }) => figure)).toEqual(['31', 'About 4,000']);
    for (const { before, after } of draft) expect(before + after).not.toMatch(/said|according/);
  });

  it('takes no label before a colon for who says so', () => {
    const text = 'Orvel: Leave is 14 days long.';
    const label = {
      ...(facts.report.analysis.attributions[0] as Attribution),
      source: spanIn(text, 'Orvel'),
      cue: spanIn(text, ':'),
      content: [spanIn(text, 'Leave is 14 days long')],
    };
    const listed = (level: Level) =>
      checkOf({
        ...facts,
        report: {
          ...facts.report,
          article: { ...facts.report.article, text },
          analysis: {
            ...facts.report.analysis,
            attributions: [{ ...label, level }],
            figures: [figure(text, '14', 14)],
            saidBy: [0],
            within: [],
            sentences: [],
          },
        },
        comparison: {
          ...facts.comparison,
          measures: [],
          attributions: [],
          quotations: [],
          denials: [],
        },
      }).unattributed.length;
    expect(listed('everything')).toBe(1);
    expect(listed('balanced')).toBe(0);
  });

  it('does not ask who counted the sources it names', () => {
    const { article, analysis } = facts.report;
    const source = spanIn(article.text, 'two officials');
    const sources = figure(article.text, 'two', 2);
    const report = {
      ...facts.report,
      analysis: {
        ...analysis,
        attributions: [{ ...(analysis.attributions[0] as Attribution), source }],
        figures: [sources],
        saidBy: [null],
      },
    };
    expect(checkOf({ ...facts, report }).unattributed).toEqual([]);
  });
});
