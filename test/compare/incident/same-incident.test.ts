import { describe, expect, it } from 'vitest';
import { sameIncident } from '../../../lib/compare/incident/same-incident.ts';
import { signatureIn } from '../signatures.ts';

// 2031-03-06 is a Thursday
const THURSDAY = '2031-03-06';
const told = (text: string, published?: string) => {
  const [, written = ''] = /\[(.+?)\]/.exec(text) ?? [];
  return signatureIn(text.replace(/[[\]]/g, ''), written, published);
};

describe('another incident', () => {
  it.each([
    [
      'other days',
      'On Monday [40] people marched in Marl.',
      'On Wednesday [90] people marched in Marl.',
      THURSDAY,
      THURSDAY,
    ],
    [
      'after the other report',
      'On Wednesday [90] people marched in Marl.',
      '[Some 40] people marched in Marl.',
      THURSDAY,
      '2031-03-03',
    ],
    [
      'other dates',
      'The flood of March 4 killed [12] people.',
      'The flood of March 7 killed [5] people.',
      undefined,
      undefined,
    ],
    [
      'other years',
      'In 2004, a flood killed [300] people.',
      'In 2012, a flood killed [80] people.',
      THURSDAY,
      THURSDAY,
    ],
    [
      'one is background',
      'In 2004, a flood killed [300] people in Marl.',
      'The flood killed [12] people in Marl.',
      THURSDAY,
      THURSDAY,
    ],
    [
      'other days',
      'In April last year a flood killed [12] people.',
      'In January 2030 a flood killed [5] people.',
      THURSDAY,
      THURSDAY,
    ],
    [
      'another of several',
      'The first flood killed [12] people.',
      'The second flood killed [5] people.',
      THURSDAY,
      THURSDAY,
    ],
  ])('%s: %s / %s', (_why, a, b, dayA, dayB) =>
    expect(sameIncident(told(a, dayA), told(b, dayB))).toBe(false),
  );
});

describe('the same incident', () => {
  it.each([
    ['On Tuesday [12] people died in Marl.', 'On March 4 [14] people died in Marl.', 'same days'],
    ['The second flood killed [12].', 'The second flood killed [14].', 'same one of several'],
  ])('%s / %s: %s', (a, b) =>
    expect(sameIncident(told(a, THURSDAY), told(b, THURSDAY))).toBe(true),
  );
});

describe('nobody can tell', () => {
  it.each([
    ['without any date', 'The flood killed [12] people.', 'The flood killed [14] people.'],
    [
      'when the day is that of the saying',
      'The flood killed [12] people, the mayor said on Monday.',
      'The flood killed [14] people, the mayor said on Wednesday.',
    ],
    [
      'when the year is that of another flood',
      'The flood killed [12] people and hurt dozens in a valley laid waste by the flood of 2004.',
      'The flood killed [14] people.',
    ],
    [
      'when another clause has the year',
      'The firm was founded in 2007 and has felled [60 million] trees.',
      'The firm has felled [35 million] trees.',
    ],
    [
      'when the days are a night apart',
      'On Tuesday [12] people died in Marl.',
      'On Wednesday [14] people died in Marl.',
    ],
  ])('%s', (_when, a, b) => expect(sameIncident(told(a, THURSDAY), told(b, THURSDAY))).toBeNull());
});
