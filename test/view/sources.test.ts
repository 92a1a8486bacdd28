import { describe, expect, it } from 'vitest';
import { contextOf } from '../../lib/view/context.ts';
import { sourcesOf } from '../../lib/view/panel/sources.ts';
import { reportOf, said } from './fixtures/build.ts';
import { comparison, harbour, others } from './fixtures/vessen.ts';

const { unnamed, onRecord } = sourcesOf(contextOf(harbour, comparison, others));
const [officials, engineer, people] = unnamed;

describe('unnamed sources', () => {
  it('are one card each, however often they speak', () => {
    expect(unnamed.map(({ name }) => name)).toEqual([
      'two officials briefed on the inspection',
      'A senior engineer at the company',
      'people familiar with the contract',
    ]);
    expect(officials?.alsoAs).toEqual(['The officials', 'they']);
    expect(officials?.spans).toHaveLength(3);
  });

  it('say to whom they spoke: another outlet, this one, or not stated', () => {
    expect(officials?.summary).toBe('Unnamed source · told Meridian Wire · 3 passages');
    expect(engineer?.summary).toContain('told this outlet');
    expect(people?.summary).toContain('not stated to whom');
  });

  it('have the same six lines, stated or not', () => {
    const lines = officials?.slots.map(({ name, words, stated }) => [name, words, stated]);
    expect(lines).toEqual([
      ['How many', 'two', true],
      ['Of which body', 'not stated', false],
      ['Role', 'officials', true],
      ['How they know', '“briefed on the inspection”', true],
      ['Why unnamed', 'no reason given', false],
      ['Spoke to', 'Meridian Wire, not this outlet', true],
    ]);
    expect(engineer?.slots[2]?.words).toBe('senior engineer');
  });

  it('count one person, where the text does so by its grammar, in one place of the card', () => {
    expect(engineer?.slots[0]).toMatchObject({ words: 'one', stated: true });
    expect(engineer?.checks.join(' ')).not.toMatch(/One person/);
    expect(people?.slots[0]).toMatchObject({ words: 'not stated', stated: false });
  });

  it('tell what was said in one paragraph as one passage, with a sign for the words between', () => {
    const text =
      'After a storm, two port officials said, the quay is shut.\n“We knew,” they said. “We left.”\n“All of us.”';
    const attributions = [
      said(text, {
        source: 'two port officials',
        content: ['After a storm', 'the quay is shut'],
        type: 'anonymous',
        id: 0,
      }),
      said(text, {
        source: 'they',
        content: ['“We knew,”', '“We left.”', '“All of us.”'],
        type: 'anonymous',
        id: 0,
      }),
    ];
    const report = reportOf('a', { ...harbour.article, text }, [], []);
    const [one] = sourcesOf(
      contextOf({ ...report, analysis: { ...report.analysis, attributions } }, comparison, []),
    ).unnamed;
    expect(one?.passages.map(({ words, where }) => [words, where])).toEqual([
      ['After a storm … the quay is shut', '¶\u00a01'],
      ['“We knew,” … “We left.”', '¶\u00a02'],
      ['“All of us.”', '¶\u00a03'],
    ]);
    expect(one?.summary).toContain('3 passages');
  });

  it('show what rests on them', () => {
    expect(officials?.rests.words).toBe(
      'headline (same words), first paragraph, 2 more of 14, 3 figures',
    );
    expect(officials?.rests.strip.slice(0, 6)).toEqual([true, true, false, false, true, true]);
    expect(people?.rests.words).toBe('1 of 14 paragraphs, 1 figure');
  });

  it('say what style guides ask and the text does otherwise, unless the card says so already', () => {
    const { analysis } = harbour;
    const unnamed = analysis.unnamed?.map((one) => ({
      ...one,
      checks: ['no reason given', 'plural without number', 'opinion', 'first words'] as const,
    }));
    const report = { ...harbour, analysis: { ...analysis, unnamed: unnamed ?? [] } };
    const [first] = sourcesOf(contextOf(report, comparison, others)).unnamed;
    expect(first?.checks).toEqual([
      'More than one, without saying how many.',
      'Its quoted words hold a judgement.',
    ]);
  });

  it('are not listed for actions and plans, only for what is reported', () => {
    const { analysis } = harbour;
    const attributions = analysis.attributions.map((one) => ({
      ...one,
      level: one.sourceType === 'anonymous' ? ('everything' as const) : ('sure' as const),
    }));
    const report = { ...harbour, analysis: { ...analysis, attributions } };
    expect(sourcesOf(contextOf(report, comparison, others)).unnamed).toEqual([]);
  });

  it('say in how many reports they are described differently', () => {
    expect(officials?.elsewhere).toMatch(/^4 other reports/);
    expect(people?.elsewhere).toBeNull();
  });

  it('say of each passage whether it is quoted or told in other words', () => {
    expect(engineer?.passages.map(({ manner }) => manner)).toEqual(['paraphrase', 'quotation']);
  });

  it('quote what stands in quotation marks, and nothing else', () => {
    expect(engineer?.passages.map(({ words }) => words)).toEqual([
      'repair work had been due to start in June',
      '“We had the contractor, we had the date”',
    ]);
  });
});

it('sources on the record are lines', () => {
  expect(onRecord).toHaveLength(6);
  expect(onRecord[0]).toMatchObject({
    name: 'interior ministry',
    summary: 'Organisation · 2 passages',
  });
});

it('shows more or fewer sources, as the reader chooses', () => {
  const levels = ['sure', 'balanced', 'everything'] as const;
  const given = harbour.analysis.attributions;
  const report = {
    ...harbour,
    analysis: {
      ...harbour.analysis,
      attributions: given.map((one) => ({ ...one, level: levels[one.sourceId % 3] ?? 'sure' })),
    },
  };
  const shown = (level: (typeof levels)[number]) => {
    const { unnamed, onRecord, inGeneral } = sourcesOf(
      contextOf(report, comparison, others, true, level),
    );
    return unnamed.length + onRecord.length + inGeneral.length;
  };
  expect(shown('sure')).toBeGreaterThan(0);
  expect(shown('balanced')).toBeGreaterThan(shown('sure'));
  expect(shown('everything')).toBeGreaterThan(shown('balanced'));
});
