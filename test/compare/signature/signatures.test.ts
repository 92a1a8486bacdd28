import { describe, expect, it } from 'vitest';
import type { Signature } from '../../../lib/compare/signature/signature.ts';
import { signatureIn } from '../signatures.ts';

describe('what a figure tells of its measure', () => {
  it.each<[string, string, Partial<Signature>]>([
    ['Champion Ilka Dorn (52-3, 46 KOs) won.', '52-3', { kind: 'record' }],
    ['Champion Ilka Dorn (52-3, 46 KOs) won.', '46', { kind: 'count', owner: ['dorn', 'ilka'] }],
    ['The quake struck at a depth of 10 kilometres.', '10', { dimension: 'depth', share: null }],
    ['The quake struck 75 km west of Marl.', '75', { dimension: 'distance', place: ['marl'] }],
    ['It was hit by the 7.6 magnitude quake.', '7.6', { change: false }],
    ['The level was lowered by another six metres.', 'six', { change: true }],
    ['The dam broke 12 days ago.', '12', { elapsed: true }],
    ['The jury sat for 12 hours.', '12', { elapsed: false }],
    ['The flood killed 300 people across the region.', '300', { wide: true }],
    ['The flood killed 300 people in three districts.', '300', { wide: true }],
    ['The flood killed 300 people around the bay.', '300', { wide: true }],
    ['The flood killed 300 people in Marl.', '300', { wide: false }],
    ['On March 4 the flood killed 300 people.', '300', { happening: 'flood', event: 'kill' }],
    ['Profit fell to $12 million from $15 million.', '$15 million', { prior: true }],
    ['There were 12 deaths, compared with 9 last year.', '9', { prior: true, background: true }],
    ['There were 12 deaths, compared with 9 last year.', '12', { prior: false, background: false }],
    ['They drove at 60 miles per hour.', '60', { kind: 'length per hour' }],
    ['It burnt 9 square miles.', '9', { kind: 'area' }],
    ['They saw a 44-year-old Marl woman leave.', '44', { owner: [] }],
    ['They saw 44-year-old Ilka Dorn leave.', '44', { owner: ['ilka', 'dorn'] }],
  ])('%s: %s', (text, written, expected) =>
    expect(signatureIn(text, written)).toMatchObject(expected),
  );

  const flood = 'The flood killed 24 people. In Upper Marl, 12 people were killed and 40 injured.';
  it.each([
    ['24', true],
    ['12', false],
    ['40', null],
  ])('%s is the largest of its kind: %s', (written, largest) =>
    expect(signatureIn(flood, written).largest).toBe(largest),
  );
});
