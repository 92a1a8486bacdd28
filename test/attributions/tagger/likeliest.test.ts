import { expect, it } from 'vitest';
import { likeliest } from '../../../lib/attributions/tagger/likeliest.ts';

const to = (end: number) => [{ first: 0, end }];

it('takes one that is well ahead', () => {
  expect(likeliest([to(4), to(8), to(16)], [20, 30, 300])).toBe(2);
});

it('takes the one in the middle of several that are almost alike', () => {
  expect(likeliest([to(4), to(7), to(12)], [100, 98, 101])).toBe(1);
});

it('compares contents of several parts token by token', () => {
  const parts = (...ranges: [number, number][]) => ranges.map(([first, end]) => ({ first, end }));
  const whole = parts([0, 4], [6, 20]);
  expect(likeliest([parts([0, 4]), whole, parts([6, 20])], [101, 100, 100])).toBe(1);
});

it('has nothing to take where there is nothing', () => {
  expect(likeliest([], [])).toBe(-1);
});
