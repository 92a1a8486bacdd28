import type { Numeral } from './numerals.ts';

/** A numeral of one value, in tokens `[first, end)`. */
export const plain = (
  first: number,
  end: number,
  value: number,
  shape: Numeral['shape'],
  reason?: string,
): Numeral => ({ first, end, low: value, high: value, written: value, scale: 1, shape, reason });
