import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMarks, checkRead, checkShow } from '../../lib/article/check-request.ts';

const mark = { item: 'a', kind: 'differs', span: [3, 9] };

describe('requests to the reader in a page', () => {
  it('are taken when they are well made, field by field', () => {
    expect(checkRead({})).toEqual({});
    expect(checkRead({ force: true, more: 1 })).toEqual({ force: true });
    expect(checkMarks({ marks: [{ ...mark, more: 1 }] })).toEqual({ marks: [mark] });
    expect(checkShow({ item: 'a', span: [0, 1] })).toEqual({ item: 'a', span: [0, 1] });
  });

  it.each([
    null,
    7,
    {},
    { marks: {} },
    { marks: [null] },
    { marks: [{ ...mark, kind: 'wrong' }] },
    { marks: [{ ...mark, kind: '__proto__' }] },
    { marks: [{ ...mark, span: [9, 3] }] },
    { marks: [{ ...mark, span: [0.5, 3] }] },
    { marks: [{ ...mark, span: [0, 3, 4] }] },
    { marks: [{ ...mark, item: 'x'.repeat(600) }] },
    { marks: Array.from({ length: 10_001 }, () => mark) },
  ])('are refused otherwise (%#)', (request) => expect(checkMarks(request)).toBeNull());

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (request) => {
        checkRead(request);
        checkShow(request);
        checkMarks(request);
        checkMarks({ marks: [request] });
        checkMarks({ marks: [{ item: 'a', kind: 'same', span: request }] });
      }),
      { numRuns: 10_000 },
    );
  });
});
