import { describe, expect, it } from 'vitest';
import { intervalOf, meet, roundedTo } from '../../../lib/compare/verdict/interval.ts';

describe('intervals of written values', () => {
  it.each([
    ['exact 12', 'exact 12', [12, 12, 'exact'], [12, 12, 'exact'], true],
    ['exact 12', 'exact 13', [12, 12, 'exact'], [13, 13, 'exact'], false],
    ['more than 40', '40', [40, null, 'more than'], [40, 40, 'exact'], true],
    ['at least 12', '9', [12, null, 'at least'], [9, 9, 'exact'], false],
    ['about 150', '140', [150, 150, 'about'], [140, 140, 'exact'], true],
    ['about 150', '120', [150, 150, 'about'], [120, 120, 'exact'], false],
    ['up to 40', '35', [40, null, 'at most'], [35, 35, 'exact'], true],
    ['dozens', '60', [20, 120, 'about'], [60, 60, 'exact'], true],
  ] as const)('%s against %s', (_a, _b, a, b, expected) => {
    const read = ([low, high, bound]: readonly [
      number,
      number | null,
      (typeof a)[2] | (typeof b)[2],
    ]) => intervalOf(low, high ?? low, bound, false);
    expect(meet(read(a), read(b))).toBe(expected);
  });

  it.each([
    [2_500_000, 2_507_000, true],
    [94, 93.87, true],
    [14_000, 14_231, true],
    [40, 41, false],
    [12, 13, false],
    [160_000, 167_000, false],
  ])('%d is %d rounded: %s', (a, b, expected) => expect(roundedTo(a, b)).toBe(expected));
});
