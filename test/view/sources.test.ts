import { describe, expect, it } from 'vitest';
import { contextOf } from '../../lib/view/context.ts';
import { headlineRepeats } from '../../lib/view/panel/headline.ts';
import { sourcesOf } from '../../lib/view/panel/sources.ts';
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
    expect(officials?.summary).toBe('Unnamed source · told Meridian Wire · 4 passages');
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

  it('show what rests on them', () => {
    expect(officials?.rests.words).toBe('headline (same words), first paragraph, 2 more of 14');
    expect(officials?.rests.strip.slice(0, 6)).toEqual([true, true, false, false, true, true]);
    expect(people?.rests.words).toBe('1 of 14 paragraphs');
  });

  it('say in how many reports they are described differently', () => {
    expect(officials?.elsewhere).toMatch(/^In 4 other reports/);
    expect(people?.elsewhere).toBeNull();
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

describe('headlineRepeats', () => {
  it.each([
    [
      'Dam operator was warned about cracks',
      'the dam operator was warned that it was cracked',
      true,
    ],
    ['Dam operator was warned about cracks', 'repair work had been due to start in June', false],
    ['Flood kills many', 'many died in the flood', false],
    ['', 'anything at all', false],
  ])('%s / %s', (headline, told, expected) =>
    expect(headlineRepeats(headline, told)).toBe(expected),
  );
});
