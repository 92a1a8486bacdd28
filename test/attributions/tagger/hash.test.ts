import { expect, it } from 'vitest';
import { features, lookUp, NONE, rows, values } from '../../../lib/attributions/tagger/hash.ts';

it('asks for the rows that trained models know, of the values as they are', () => {
  const asked = features([1, 2, 7], [3, NONE, 101], [4, 5, 345], [4, 5]);
  values.set([123456789, -5, -1, 16, 31], 1);
  expect(lookUp(asked)).toBe(4);
  const [first, second, third, next] = rows;
  expect([first, second, third]).toEqual([127899, 105008, 35928]);
  lookUp(features([4, 5, 346]));
  expect(rows[0]).toBe(next);
  values[5] = 32;
  lookUp(asked);
  expect(rows[1]).toBe(second);
  expect(rows[2]).not.toBe(third);
});
