import { describe, expect, it } from 'vitest';
import { figuresWithin } from '../../../lib/figures/within/within.ts';
import { figuresIn } from '../read.ts';

/** The sentences of these tests end with a full stop and hold none. */
const sentencesOf = (text: string) =>
  [...text.matchAll(/[^.]{1,200}\./g)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );

const within = (text: string, title = '') =>
  figuresWithin(figuresIn(text), figuresIn(title), sentencesOf(text)).map(
    ({ kind, verdict }) => `${kind} ${verdict}`,
  );

describe('one article against itself', () => {
  it.each([
    ['At least 14 people were killed in Talmar.', '12 killed in Talmar', ['headline differs']],
    ['At least 12 people were killed in Talmar.', '12 killed in Talmar', ['headline agrees']],
    ['At least 10 people were killed. Later he said 12 people were killed.', '', ['again agrees']],
    ['He said 10 people were killed. She said 12 people were killed.', '', ['again differs']],
    ['In Talmar 10 people were killed. In Essel 12 people were killed.', '', []],
    ['Now 10 people were killed. In 2004 the wave killed 230 people.', '', []],
    ['Ten people, including two children, were killed.', '', ['part agrees']],
    ['Ten people, including 12 children, were killed.', '', ['part differs']],
    ['He said 43 people were killed. Three people were killed when a wall fell.', '', []],
    ['No one was hurt. Later 12 people were hurt.', '', []],
    ['He said 20 people were hurt. In Essel 14 people were hurt.', '', []],
    [
      'About 12 people were killed. Then 14 people were killed.',
      '14 killed',
      ['headline agrees', 'again differs'],
    ],
    ['He said dozens of people were hurt. Now 50 people were hurt.', '', ['again agrees']],
    ['He said dozens of people were hurt. Now 130 people were hurt.', '', ['again agrees']],
    ['Ten people were killed and 40 people were hurt.', '', []],
    [
      'He said 24 people were killed. Twelve were killed in Talmar, 10 in Essel and two in Orrin.',
      '',
      ['part agrees', 'part agrees', 'part agrees'],
    ],
    [
      'He said 25 people were killed. Eleven were killed in Talmar, 10 in Essel and two in Orrin.',
      '',
      [],
    ],
    [
      'He saw 50 people with injuries. He said 30 people were seriously injured.',
      '',
      ['part agrees'],
    ],
    ['He said 24 people were killed. In neighbouring Essel 14 people were killed.', '', []],
  ])('%s', (text, title, expected) => expect(within(text, title)).toEqual(expected));

  it('stays linear and small on an article that repeats itself without end', () => {
    const one = figuresIn('He said 10 people were killed.');
    const many = Array.from({ length: 20_000 }, () => one).flat();
    const began = performance.now();
    expect(figuresWithin(many, one)).toHaveLength(20_000);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
