import { describe, expect, it } from 'vitest';
import { signatureIn } from '../signatures.ts';

describe('a year is where a record is from, and the figure is of today', () => {
  it.each([
    ['The flood killed 17 people, the most since 2004.', '17'],
    ['The flood killed 17 people in the deadliest week since May 2004.', '17'],
    ['The toll of 17 is the highest since 2004.', '17'],
    ['For the first time since 2004, 17 people died.', '17'],
  ])('%s', (text, written) =>
    expect(signatureIn(text, written)).toMatchObject({ background: false, cumulative: false }),
  );
});

describe('a figure is of another time', () => {
  it.each([
    ['It was the deadliest flood since 2004, when 22 people died.', '22'],
    ['It was the worst flood since May 3 2004 when 22 people died.', '22'],
    ['The last such flood, in 2004, killed 22 people.', '22'],
    ['The last such flood, in May 2004, killed 22 people.', '22'],
    ['In a flood much like it in 2004, 22 people died.', '22'],
    ['In a flood much like it three years ago, 22 people died.', '22'],
  ])('%s', (text, written) =>
    expect(signatureIn(text, written)).toMatchObject({ background: true }),
  );
});

it.each([
  ['A first bid of $27 was rejected in January.', '$27', '2032-03-03', true],
  ['Prices rose 6 percent in August.', '6 percent', '2032-09-18', false],
])('a month that ended a month ago is past: %s', (text, written, day, background) =>
  expect(signatureIn(text, written, day)).toMatchObject({ background }),
);

describe('a figure is not of the time that something else is of', () => {
  it.each([
    ['In a report on the flood of 2004, the port said that 17 people had died.', '17'],
    ['On Friday, when the port told of it, 17 people were dead.', '17'],
    ['The wall, which broke in 2004, fell on 17 people.', '17'],
  ])('%s', (text, written) =>
    expect(signatureIn(text, written)).toMatchObject({ background: false }),
  );
});

it('what is counted since a year is', () =>
  expect(signatureIn('Since 2004, 17 people have died.', '17')).toMatchObject({
    cumulative: true,
  }));
