import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMarks, checkRead, checkShow, checkStep } from '../../lib/article/check-request.ts';

const mark = { item: 'a', kind: 'differs', span: [3, 9] };
const card = {
  item: 'a',
  kind: 'differs',
  sign: '≠',
  what: 'reported differently',
  where: '¶ 3',
  title: 'people moved',
  rows: [['4,000', 'this page', '']],
  notes: ['Both may be right.'],
  open: 'Open in sidebar',
  deny: 'Not the same quantity',
};
const frame = { lang: 'en-GB', dir: 'ltr', unheard: 'Open the sidebar first.' };
const request = (part: object) => ({ marks: [], cards: [], ...frame, ...part });

describe('requests to the reader in a page', () => {
  it('are taken when they are well made, field by field', () => {
    expect(checkRead({})).toEqual({});
    expect(checkRead({ force: true, more: 1 })).toEqual({ force: true });
    expect(checkRead({ selection: true, more: 1 })).toEqual({ selection: true });
    expect(checkRead({ selection: 'all' })).toBeNull();
    expect(
      checkMarks(request({ marks: [{ ...mark, more: 1 }], cards: [{ ...card, more: 1 }] })),
    ).toEqual(request({ marks: [mark], cards: [card] }));
    expect(checkStep({ by: -1, focus: true, more: 1 })).toEqual({ by: -1, focus: true });
    expect(checkStep({ by: 2 })).toBeNull();
    expect(checkShow({ item: 'a', span: [0, 1] })).toEqual({ item: 'a', span: [0, 1] });
  });

  it.each([
    null,
    7,
    { marks: undefined },
    { marks: {} },
    { marks: [null] },
    { marks: [{ ...mark, kind: 'wrong' }] },
    { marks: [{ ...mark, kind: '__proto__' }] },
    { marks: [{ ...mark, span: [9, 3] }] },
    { marks: [{ ...mark, span: [0.5, 3] }] },
    { marks: [{ ...mark, span: [0, 3, 4] }] },
    { marks: [{ ...mark, item: 'x'.repeat(600) }] },
    { marks: Array.from({ length: 10_001 }, () => mark) },
    { cards: {} },
    { cards: [{ ...card, kind: 'wrong' }] },
    { cards: [{ ...card, title: 7 }] },
    { cards: [{ ...card, rows: [['4,000', 'this page']] }] },
    { cards: [{ ...card, notes: [{}] }] },
    { cards: [{ ...card, notes: ['x'.repeat(5000)] }] },
    { unheard: undefined },
  ])('are refused otherwise (%#)', (part) =>
    expect(checkMarks(part && typeof part === 'object' ? request(part) : part)).toBeNull(),
  );

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (request) => {
        checkRead(request);
        checkShow(request);
        checkMarks(request);
        checkStep(request);
        checkMarks({ marks: [request], cards: [], ...frame });
        checkMarks({ marks: [], cards: [request], ...frame });
        checkMarks({ marks: [{ item: 'a', kind: 'same', span: request }], cards: [], ...frame });
        checkMarks({ marks: [], cards: [{ ...card, rows: request }], ...frame });
      }),
      { numRuns: 10_000 },
    );
  });
});
