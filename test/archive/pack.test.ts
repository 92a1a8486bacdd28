import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAnalysis, unpackAnalysis } from '../../lib/archive/packed/analysis.ts';
import { pack } from '../../lib/archive/packed/pack.ts';
import { unpack } from '../../lib/archive/packed/unpack.ts';
import { analysis } from './samples.ts';

/** What JSON can say, without the key that no object literal can hold. */
const plain = fc
  .jsonValue({ maxDepth: 6 })
  .filter((value) => !JSON.stringify(value).includes('"__proto__"'));

describe('packing', () => {
  it('gives back any plain data', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(unpack(pack(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    0,
    63,
    64,
    -1,
    -64,
    2 ** 31,
    2 ** 53 - 1,
    -(2 ** 53) + 1,
    0.1,
    0.93,
    -2.5,
    1e300,
    1 / 3,
  ])('gives back %d', (number) =>
    expect(unpack(pack([number, [number, number]]))).toEqual([number, [number, number]]),
  );

  it('gives back an analysis, in a third of the bytes of its JSON', () => {
    const one = analysis();
    const packed = packAnalysis(one);
    expect(unpackAnalysis(packed)).toEqual(one);
    expect(packed.length).toBeLessThan(JSON.stringify(one).length / 3);
  });

  it('takes fields that it has never heard of', () => {
    const newer = { ...analysis(), added: { later: [1.5, 'x'] } };
    expect(unpackAnalysis(packAnalysis(newer))).toEqual(newer);
  });

  it('gives nothing for damaged or foreign bytes, instead of a wrong analysis', () => {
    const packed = packAnalysis(analysis());
    expect(unpackAnalysis(packed.subarray(0, 20))).toBeNull();
    expect(unpackAnalysis(Uint8Array.of(99, ...packed.subarray(1)))).toBeNull();
    expect(unpackAnalysis(new Uint8Array())).toBeNull();
  });
});
