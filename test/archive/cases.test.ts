import { describe, expect, it } from 'vitest';
import { toCases } from '../../lib/archive/formats/cases.ts';

const passage = (sentence: string, start: number, end: number) => ({
  address: 'https://post.example/a',
  outlet: 'Harbour Post',
  title: 'Dam above Vessen gave way',
  exact: sentence.slice(start, end),
  prefix: sentence.slice(Math.max(0, start - 32), start),
  suffix: sentence.slice(end, end + 32),
  sentence,
});
const twice =
  'Officials met in Corrin on Monday, and after the meeting in the town hall the officials said that officials elsewhere knew.';

describe('corrections as test cases', () => {
  it('hold the sentence, the words in it, and what a reader says of them', () => {
    const { cases } = JSON.parse(
      toCases([
        { id: 'a', kind: 'source', at: passage(twice, 78, 87), against: [], made: '2026-05-13' },
      ]),
    );
    expect(cases).toEqual([
      {
        expected: 'not an unnamed source',
        address: 'https://post.example/a',
        outlet: 'Harbour Post',
        title: 'Dam above Vessen gave way',
        text: twice,
        span: [78, 87],
        made: '2026-05-13',
      },
    ]);
  });

  it('find words that stand in their sentence more than once', () => {
    const start = twice.indexOf('officials elsewhere');
    const [{ span }] = JSON.parse(
      toCases([
        {
          id: 'a',
          kind: 'source',
          at: { ...passage(twice, start, start + 9), prefix: 'of another sentence. ' },
          against: [],
          made: '2026-05-13',
        },
      ]),
    ).cases;
    expect(span).toEqual([start, start + 9]);
  });

  it('hold the figures of the other reports', () => {
    const at = passage('About 4,000 people were moved.', 0, 11);
    const other = passage('By dawn 6,200 people had left.', 8, 13);
    const [one] = JSON.parse(
      toCases([{ id: 'b', kind: 'figure', at, against: [other], made: '2026-05-13' }]),
    ).cases;
    expect(one).toMatchObject({
      expected: 'not the same quantity',
      span: [0, 11],
      against: [{ text: 'By dawn 6,200 people had left.', span: [8, 13] }],
    });
  });
});
