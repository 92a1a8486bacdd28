import { expect, it } from 'vitest';
import { withBlocks } from '../../../lib/attributions/steps/block.ts';
import { drafted } from '../drafted.ts';

const BLOCK = '“It will hold. We checked it twice.”';

it('a paragraph that a colon leads to is what is said, not the words that lead to it', () => {
  const { reading, draft, words } = drafted(`Orvel described the wall in these words:\n${BLOCK}`);
  const [one] = withBlocks(reading, [draft('Orvel', 'described', 'the wall')]);
  expect(words(one!)).toEqual([BLOCK]);
});

it('a clause before the colon is said as well', () => {
  const { reading, draft, words } = drafted(`Orvel said that the wall would hold:\n${BLOCK}`);
  const [one] = withBlocks(reading, [draft('Orvel', 'said', 'that the wall would hold')]);
  expect(words(one!)).toEqual(['that the wall would hold', BLOCK]);
});

it('it goes to the cue that stands nearest', () => {
  const { reading, draft, words } = drafted(`Orvel left the hall, telling Lenk:\n${BLOCK}`);
  const all = [draft('Orvel', 'left', 'the hall'), draft('Orvel', 'telling', 'Lenk')];
  expect(withBlocks(reading, all).map(words)).toEqual([['the hall'], [BLOCK]]);
});

it.each([
  ['a paragraph that says who speaks', ':\n“It will hold,” Lenk said.'],
  ['a paragraph that quotes nobody', ':\nIt will hold.'],
  ['without a colon', `.\n${BLOCK}`],
])('not: %s', (_, rest) => {
  const { reading, draft, words } = drafted(`Orvel described the wall${rest}`);
  expect(words(withBlocks(reading, [draft('Orvel', 'described', 'the wall')])[0]!)).toEqual([
    'the wall',
  ]);
});
