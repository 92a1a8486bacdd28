import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../lib/archive/inflate.ts';

const encoder = new TextEncoder();
const text = (words: number) =>
  encoder.encode(
    Array.from({ length: words }, (_, at) => `ferry ${(at * 7919) % 613} stays`).join(', '),
  );

describe('what was deflated', () => {
  const { Z_DEFAULT_STRATEGY, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED } = constants;
  const ways = [0, 1, 6, 9].flatMap((level) =>
    [Z_DEFAULT_STRATEGY, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED].map((strategy) => ({ level, strategy })),
  );

  it.each(ways)('comes back: level $level, strategy $strategy', (way) => {
    const kinds = [
      new Uint8Array(),
      Uint8Array.of(7),
      text(3),
      text(20_000), // repeats from further back than 32,768 bytes are written anew
      new Uint8Array(100_000).fill(65), // the longest repeats, one byte back
      Uint8Array.from({ length: 70_000 }, (_, at) => (at * at * 31 + (at >> 3)) % 251), // several stored blocks
    ];
    for (const plain of kinds)
      expect(inflate(deflateRawSync(plain, way), plain.length)).toEqual(plain);
  });

  it('comes back whatever it is', () => {
    const bytes = fc.uint8Array({ maxLength: 600 });
    const few = fc.array(fc.integer({ min: 97, max: 100 }), { maxLength: 600 });
    fc.assert(
      fc.property(fc.oneof(bytes, few.map(Uint8Array.from.bind(Uint8Array))), (plain) => {
        expect(inflate(deflateRawSync(plain), plain.length)).toEqual(plain);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('bytes that are not whole', () => {
  const plain = text(200);
  const deflated = new Uint8Array(deflateRawSync(plain));

  it('are refused wherever they end', () => {
    for (let end = 0; end < deflated.length; end++)
      expect(() => inflate(deflated.subarray(0, end), plain.length)).toThrow(RangeError);
  });

  it('are refused where another length was told', () => {
    for (const length of [0, 1, plain.length - 1, plain.length + 1])
      expect(() => inflate(deflated, length)).toThrow(RangeError);
  });

  it('are refused with a kind of block that there is none of', () =>
    expect(() => inflate(Uint8Array.of(0b111, 0, 0), 3)).toThrow(RangeError));

  it('give as many bytes as were told or are refused, and never take long', () => {
    const started = performance.now();
    fc.assert(
      fc.property(fc.nat(deflated.length - 1), fc.nat(255), (at, byte) => {
        const damaged = deflated.slice();
        damaged[at] = byte;
        try {
          expect(inflate(damaged, plain.length)).toHaveLength(plain.length);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 3_000 },
    );
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
