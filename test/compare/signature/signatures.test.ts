import { describe, expect, it } from 'vitest';
import type { Signature } from '../../../lib/compare/signature/signature.ts';
import { signatureIn } from '../signatures.ts';

describe('what a figure tells of its measure', () => {
  it.each<[string, string, Partial<Signature>]>([
    ['Champion Ilka Dorn (52-3, 46 KOs) won.', '52-3', { kind: 'record' }],
    ['Champion Ilka Dorn (52-3, 46 KOs) won.', '46', { kind: 'count', owner: ['ilka', 'dorn'] }],
    [
      'Then Ilka Dorn, worn out and slow by now, fell to 45-7-2.',
      '45-7-2',
      { owner: ['ilka', 'dorn'] },
    ],
    ['They met Ilka (Illi) Dorn, 44.', '44', { owner: ['ilka', 'dorn'] }],
    ['They met Ilka “Illi” Dorn, 44.', '44', { owner: ['ilka', 'dorn'] }],
    ['Her record has 46 KOs.', '46', { head: 'ko' }],
    ['She has 46 knockouts.', '46', { head: 'ko' }],
    ['A mother of 12, she was hurt.', '12', { kind: 'person', head: 'child', event: null }],
    ['He was shot seven times.', 'seven', { kind: 'count', head: 'shot' }],
    ['He was hit by seven bullets.', 'seven', { kind: 'count', head: 'shot' }],
    [
      'The flood left 55 hurt, 15 critically.',
      '15',
      { kind: 'person', head: '', degree: 'serious' },
    ],
    ['The body sent eight experts to Marl.', 'eight', { kind: 'person' }],
    ['Two quakes, measuring 7.6 and 7.4, hit Marl.', '7.4', { kind: 'unit magnitude', low: 7.4 }],
    ['A 4.7 quake hit Marl.', '4.7', { kind: 'unit magnitude' }],
    ['The quake was 6.0 on the open Richter scale.', '6.0', { kind: 'unit magnitude' }],
    ['The quake had a magnitude of at least 6 in Marl.', 'at least 6', { kind: 'unit magnitude' }],
    ['The quake hit Marl. It was 6.0 on the Richter scale.', '6.0', { kind: 'unit magnitude' }],
    [
      'The second quake hit Marl. In Orvath some 12 died.',
      'some 12',
      { happening: 'quake', ordinal: 2 },
    ],
    ['Then 4 quakes hit Marl.', '4', { kind: 'count' }],
    ['After the quake measured by them, 40 people left.', '40', { kind: 'person' }],
    ['A plot measuring 7.6 is for sale.', '7.6', { kind: 'count', logarithmic: false }],
    ['The quake measured 6.1. It struck 75 km off Marl.', '75', { strengths: [6.1] }],
    ['The quake measured 6.1. Later 12 people died in Marl.', '12', { strengths: [] }],
    ['She landed 28 of her 68 punches.', '28', { whole: [68, 68], share: 'part' }],
    ['Of the 288 candidates, 286 have a degree.', '286', { whole: [288, 288], share: 'part' }],
    ['She landed 28 of the punches.', '28', { whole: null }],
    ['It struck 75 kilometres (50 miles) west of Marl.', '75', { dimension: 'distance' }],
    ['It killed 300 people in 2004, 170 of them in Marl.', '170', { background: true }],
    ['They got $9 million under the Marl Act of 2009.', '$9 million', { background: false }],
    ['Dorn, who lives in Marl, leads a team of 15 reporters.', '15', { event: null }],
    ['The flood claimed 40 lives.', '40', { event: 'kill' }],
    ['Five soldiers lost their lives.', 'Five', { event: 'kill' }],
    ['A camp of 21,000 people was hit.', '21,000', { event: 'hit' }],
    ['The quake struck at a depth of 10 kilometres.', '10', { dimension: 'depth', share: null }],
    ['The quake struck 75 km west of Marl.', '75', { dimension: 'distance', place: ['marl'] }],
    ['It was hit by the 7.6 magnitude quake.', '7.6', { change: false }],
    ['The level was lowered by another six metres.', 'six', { change: true }],
    ['The dam broke 12 days ago.', '12', { elapsed: true }],
    ['The jury sat for 12 hours.', '12', { elapsed: false }],
    ['A judge sentenced Ilka Dorn to 12 years in prison.', '12', { elapsed: false }],
    ['Ilka Dorn was jailed for 12 years.', '12', { elapsed: false }],
    ['After 12 days of rain the dam broke.', '12', { elapsed: true }],
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
