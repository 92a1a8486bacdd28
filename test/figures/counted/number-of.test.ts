import { expect, it } from 'vitest';
import { told } from '../read.ts';

it.each([
  ['The number of cases rose to 45,210.', ['45,210: 45210 case']],
  ['The number of empty flats in the town is 120.', ['120: 120 empty flat']],
  ['The number of people who left reached 300.', ['300: 300 person']],
  [
    'The number of cases rose to 45,210, up from 40,000.',
    ['45,210: 45210 case', '40,000: 40000 case'],
  ],
  ['The number of dead rose to 14.', ['14: 14 person']],
  ['The number of cases in 12 wards is high.', ['12: 12 ward']],
  ['The number of the bus was 12.', ['12: 12']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));
