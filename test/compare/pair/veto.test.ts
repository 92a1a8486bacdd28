import { expect, it } from 'vitest';
import { vetoOf } from '../../../lib/compare/pair/veto.ts';
import { signaturesOf } from '../../../lib/compare/signature/signatures.ts';
import { reportOf } from '../reports.ts';

/** The signature of the last figure of a text. */
const only = (text: string) => {
  const signature = signaturesOf(reportOf('page', text)).at(-1);
  if (!signature) throw new Error(`no figure in ${text}`);
  return signature;
};

it.each([
  [
    'ofOtherPersons',
    'The witness, Ilka Dornfeld, 44, left.',
    'Then came Piet Orvath, 36, a baker.',
    null,
  ],
  [
    'ofOtherPersons',
    'The witness, Ilka (Illi) Dorn, 44, left.',
    'Then came Mila Dorn, 19, a baker.',
    null,
  ],
  ['partsOfOtherWholes', 'Of the 250 throws, 40 landed.', 'Of the 90 throws, 31 landed.', 0],
  [
    'ofAnotherIncident',
    'The quake of magnitude 5.2 struck 40 km off Marl.',
    'The quake of magnitude 6.9 struck 110 km off Marl.',
    null,
  ],
  [
    'timePassedSince',
    'The strike began 12 days ago in Marlow.',
    'The strike began 11 days ago in Marlow.',
    null,
  ],
  [
    'ofAnotherIncident',
    'In 2004, a flood killed 300 people in Marl.',
    'The flood killed 12 people in Marl.',
    null,
  ],
  ['ageAtAnotherTime', 'Ilka Dornfeld, 44, left Marl.', 'Ilka Dornfeld, 45, left Marl.', null],
  [
    'ofOtherAges',
    'The 36-year-old fell 200 metres at Marl.',
    'The 31-year-old fell 700 metres at Marl.',
    0,
  ],
  [
    'otherOutcome',
    'The flood killed 40 people in Marl.',
    'The flood injured 55 people in Marl.',
    0,
  ],
  [
    'overTimeAndAtOnce',
    'Since Friday, 50 people have been arrested.',
    'That night 46 people were arrested.',
    0,
  ],
  ['whatItWasBefore', 'Profit rose to 12 percent.', 'Profit rose from 9 percent.', 0],
  [
    'largestAndSmaller',
    'The flood killed 24 people. In Marl, 12 people were killed.',
    'In Orvath, 18 people were killed. In all the flood killed 19 people.',
    0,
  ],
  ['countedOnTop', 'The flood killed eight in Marl.', 'Three more died in the flood in Marl.', 0],
  [
    'ofOtherSubjects',
    'Profit at Orvex rose 12 per cent.',
    'House prices in Marl rose 9 per cent.',
    0,
  ],
  ['rateAndCount', 'They sort 6,000 letters a day.', 'So far they sorted 9,000 letters.', 0],
  ['farApart', 'The line has a fleet of 31 ferries.', 'The line laid up six ferries.', 0],
  [
    'ofOtherPersons',
    'They met Rovers. Rovers have 14 points.',
    'They met City. City now have 27 points.',
    0,
  ],
  ['otherDegree', 'The firm made a net profit of $310m.', 'Its profit was $455m.', 0],
  ['otherDegree', 'Profit was $301m.', 'The market had expected a profit of $340m.', 0],
  ['otherDegree', 'In Marl she won 52 per cent.', 'In the capital she won 61 per cent.', 0],
  ['otherDegree', 'There 12 people lay in hospital.', 'In Marl nine people remain in hospital.', 0],
  ['ofAnotherIncident', 'Boats rescued 52 people.', 'Last week boats rescued 40 people.', 0],
  ['alongOtherLines', 'It struck at a depth of 10 km.', 'It struck 75 km west of Marl.', null],
  ['fromOtherPlaces', 'It struck 72 km west of Orvath.', 'It struck 34 km south of Marl.', null],
  [
    'placeAndItsPart',
    'It killed 230 people across the region.',
    'It killed 170 people in Marl.',
    0,
  ],
])('%s', (rule, a, b, days) => expect(vetoOf(only(a), only(b), days)?.name).toBe(rule));

it.each([
  ['The flood killed 14 people in Marl.', 'The flood killed 12 people in Marl.'],
  ['The witness, Ilka Dornfeld, 44, left.', 'Ilka Dornfeld, 45, wept.'],
  ['The witness, Ilka Dornfeld, 44, left.', 'Then Dornfeld, 46, wept.'],
  ['The quake of magnitude 6.9 killed 12 people.', 'The quake of magnitude 6.8 killed 15 people.'],
  ['Since Friday, 46 people have been arrested.', 'In all, 50 people were arrested.'],
  ['The 31-year-old fell 200 metres at Marl.', 'The 32-year-old fell 700 metres at Marl.'],
  ['It cut power to 200 homes across the region.', 'In all 160 households had no power.'],
  [
    'It was the deadliest flood since 2004, when 22 people died. It killed 17 people.',
    'The flood killed 14 people in Marl.',
  ],
  ['It killed 300 people in 13 countries.', 'It killed 300 people in 14 countries.'],
  ['The jury sat for 30 hours in Marl.', 'The jury sat for 40 hours in Marl.'],
])('nothing forbids: %s / %s', (a, b) => expect(vetoOf(only(a), only(b), 0)).toBeNull());

it.each([
  ['one subject in other words', 'Profits at Orvex rose 12 per cent.', 'The profit rose 9%.'],
  ['a crowd', 'Police say 5,000 marched in Marl.', 'Unions say 20,000 marched in Marl.'],
  ['two rates', 'They sort 6,000 letters a day.', 'They sort 4,000 letters a day.'],
  ['both foreseen', 'The bank expects 1.4 per cent.', 'The bank expects 1.1 per cent.'],
])('%s: one question', (_what, a, b) => expect(vetoOf(only(a), only(b), 0)).toBeNull());
