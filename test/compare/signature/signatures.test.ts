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
    ['They met Officer Ilka Dorn, 44.', '44', { owner: ['ilka', 'dorn'] }],
    ['They met Ilka (Illi) Dorn, 44.', '44', { owner: ['ilka', 'dorn'] }],
    ['They met Ilka “Illi” Dorn, 44.', '44', { owner: ['ilka', 'dorn'] }],
    ['Her record has 31 KOs.', '31', { head: 'ko' }],
    ['She has 31 knockouts.', '31', { head: 'ko' }],
    ['A mother of nine, she was hurt.', 'nine', { kind: 'person', head: 'child', event: null }],
    ['He was shot six times.', 'six', { kind: 'count', head: 'shot' }],
    ['He was hit by six bullets.', 'six', { kind: 'count', head: 'shot' }],
    [
      'The flood left 40 hurt, nine critically.',
      'nine',
      { kind: 'person', head: '', degree: 'serious' },
    ],
    ['The body sent six experts to Marl.', 'six', { kind: 'person' }],
    ['Two quakes, measuring 6.9 and 6.7, hit Marl.', '6.7', { kind: 'unit magnitude', low: 6.7 }],
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
    ['A plot measuring 6.9 is for sale.', '6.9', { kind: 'count', logarithmic: false }],
    ['The quake measured 5.2. It struck 40 km off Marl.', '40', { strengths: [5.2] }],
    ['The quake measured 5.2. Later 12 people died in Marl.', '12', { strengths: [] }],
    ['She landed 31 of her 90 throws.', '31', { whole: [90, 90], share: 'part' }],
    ['Of the 150 candidates, 140 have a degree.', '140', { whole: [150, 150], share: 'part' }],
    ['She landed 31 of the throws.', '31', { whole: null }],
    ['It struck 40 kilometres (25 miles) west of Marl.', '40', { dimension: 'distance' }],
    ['It killed 300 people in 2004, 120 of them in Marl.', '120', { background: true }],
    ['They got $5 million under the Marl Act of 2011.', '$5 million', { background: false }],
    ['Dorn, who lives in Marl, leads a group of 20 nurses.', '20', { event: null }],
    ['The flood claimed 40 lives.', '40', { event: 'kill' }],
    ['The storm left 200 homes without power.', '200', { event: 'outage' }],
    ['Divers rescued 12 people.', '12', { event: 'rescue' }],
    ['Five soldiers lost their lives.', 'Five', { event: 'kill' }],
    ['A camp of 9,000 people was hit.', '9,000', { event: 'hit' }],
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
