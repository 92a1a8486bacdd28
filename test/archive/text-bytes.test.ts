import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from '../../lib/archive/text-bytes.ts';

describe('a text as bytes', () => {
  it('comes back, a lone surrogate as U+FFFD', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        expect(unpackText(await packText(text))).toBe(text.toWellFormed());
      }),
    );
    const long = 'Der Hafen – “zu”. '.repeat(20_000);
    expect(unpackText(await packText(long))).toBe(long);
  });

  it('takes less than half of its letters where it is prose', async () => {
    const sentences = Array.from(
      { length: 60 },
      (_, at) => `Pier ${at * 37} was closed on day ${at}, said the harbour office of Port Ardel.`,
    );
    const text = sentences.join('\n');
    expect((await packText(text)).length).toBeLessThan(text.length / 2);
  });

  it('comes back as an earlier release packed it', () => {
    const plain = new TextEncoder().encode('The ferry stays in port. '.repeat(40));
    const bytes = Uint8Array.of(
      ...new Uint8Array(Uint32Array.of(plain.length).buffer),
      ...deflateSync(plain),
    );
    expect(unpackText(bytes)).toBe('The ferry stays in port. '.repeat(40));
    expect(unpackText(new Uint8Array())).toBe('');
  });
});
