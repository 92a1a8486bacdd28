import { expect, it } from 'vitest';
import { features, NONE, rowOf, values } from '../../../lib/attributions/tagger/hash.ts';

it('asks for the rows that trained models know, of the values as they are', () => {
  const asked = features([1, 2, 7], [3, NONE, 101], [4, 5, 345], [4, 5]);
  values.set([123456789, -5, -1, 16, 31], 1);
  expect([0, 3, 6].map((at) => rowOf(asked, at))).toEqual([127899, 105008, 35928]);
  values[5] = 32;
  expect(rowOf(asked, 3)).toBe(105008);
  expect(rowOf(asked, 6)).not.toBe(35928);
  expect(rowOf(asked, 9)).toBe(rowOf(features([4, 5, 346]), 0));
});
