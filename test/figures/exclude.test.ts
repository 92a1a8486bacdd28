import { describe, expect, it } from 'vitest';
import { told } from './read.ts';

describe('numbers that measure nothing', () => {
  it.each([
    'It opened in 2019.',
    'The 2019 list was long.',
    'It happened on Oct. 31.',
    'It happened on 31 October 2018.',
    'They meet at 9 p.m. on Friday.',
    'They meet at 11 a. m. on Friday.',
    'It began at 7:48 and ended at 5am.',
    'The hunt is on Sept. 20-24.',
    'She sat in Section 427, Row 21.',
    'He bought an Orphone 11 there.',
    'They bought the orPad 11 there.',
    'It is a category 4 storm.',
    'They live at 49 Orrin Ranch Road.',
    'The match ended 2-2.',
    'Call 555-0134 now.',
    'The S23 and the V-6 and COVID-19 are names.',
    'He was born in the 1970s and came 10th.',
    'A gang called the 8 Block crew fled.',
    'The version 3.5.1 is 12..5 old.',
    '2 mins read',
    '1. Open the box',
    'He called 911 at once.',
    'It was one of them.',
    'One of the bombs hit a barn.',
    'Relations between the two sides are bad.',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  it.each([
    ['2000 people came.', ['2000: 2000 person']],
    ['It costs $2019.', ['$2019: 2019 USD']],
    ['The path is 2019 metres long.', ['2019: 2019 metre']],
    ['He was one of four men there.', ['four: 4 man']],
    ['It is one of the largest banks.', ['one: 1 large bank']],
    ['A shell killed one of the guards.', ['one: 1 guard']],
    ['Orbex (45-1) won again.', ['45-1: 45 win']],
  ])('%s is a figure', (text, expected) => expect(told(text)).toEqual(expected));
});
