import { expect, it } from 'vitest';
import { likeness, weighBag } from '../../../lib/compare/reading/bag.ts';
import { rarityAmong } from '../../../lib/compare/reading/rarity.ts';
import { tally } from '../../../lib/compare/reading/tally.ts';

const plain = (words: string) => weighBag(tally(words.split(' ')), () => 1);

it('counts values in the order of their first places', () => {
  expect([...tally('dam pier dam'.split(' '))]).toEqual([
    ['dam', 2],
    ['pier', 1],
  ]);
});

it.each([
  ['the same words', 'dam pier', 'pier dam', 1],
  ['half of them', 'dam pier', 'dam ferry', 0.5],
  ['none', 'dam pier', 'ferry', 0],
])('bags of %s are as like as that', (_, a, b, like) => {
  expect(likeness(plain(a), plain(b))).toBeCloseTo(like);
  expect(likeness(plain(b), plain(a))).toBeCloseTo(like);
});

it('takes an empty bag for like nothing, itself too', () => {
  const empty = weighBag(new Map(), () => 1);
  expect(likeness(empty, empty)).toBe(0);
});

it('finds the more telling, the fewer passages hold a word', () => {
  const rarity = rarityAmong([['dam', 'pier'], ['dam'], ['dam', 'ferry']], 0.3);
  expect(rarity('pier')).toBeGreaterThan(rarity('dam'));
  expect(rarity('unheard')).toBeGreaterThan(rarity('pier'));
  expect(rarity('dam')).toBeGreaterThan(0.3);
});

it('weighs a telling word more than others', () => {
  const rarity = (word: string) => (word === 'ferry' ? 3 : 1);
  const [a, b, c] = ['dam ferry', 'pier ferry', 'dam pier'].map((words) =>
    weighBag(tally(words.split(' ')), rarity),
  ) as [ReturnType<typeof weighBag>, ReturnType<typeof weighBag>, ReturnType<typeof weighBag>];
  expect(likeness(a, b)).toBeGreaterThan(likeness(a, c));
});
