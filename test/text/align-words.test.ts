import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignWords } from '../../lib/text/align-words.ts';

it('gives the runs in reading order', () => {
  const { runs } = alignWords('we will not go'.split(' '), 'we will never go'.split(' '));
  expect(runs).toEqual([
    { text: 'we will', in: 'both' },
    { text: 'not', in: 'own' },
    { text: 'never', in: 'other' },
    { text: 'go', in: 'both' },
  ]);
});

it('loses no word of either side', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (own, other) => {
      const { runs, common } = alignWords(own, other);
      const side = (name: 'own' | 'other') =>
        runs
          .filter((run) => run.in === 'both' || run.in === name)
          .flatMap(({ text }) => text.split(' '));
      expect(side('own')).toEqual(own);
      expect(side('other')).toEqual(other);
      expect(common).toBeLessThanOrEqual(Math.min(own.length, other.length));
    }),
  );
});
