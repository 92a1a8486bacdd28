import { expect, it } from 'vitest';
import { wordDiff } from '../../../lib/compare/version/word-diff.ts';

it('says word by word what went and what came', () =>
  expect(wordDiff('twelve people died', 'fifteen people died')).toEqual([
    { text: 'twelve', in: 'before' },
    { text: 'fifteen', in: 'now' },
    { text: ' people died', in: 'both' },
  ]));

it('gives up texts with too little in common in the time it has', () => {
  const words = (from: number) =>
    Array.from({ length: 6000 }, (_, at) => `w${from + at}`).join(' ');
  expect(wordDiff(words(0), words(10_000), 1)).toBeNull();
});
