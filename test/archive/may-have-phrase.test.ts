import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldWords } from '../../lib/archive/library/fold.ts';
import { matchWords } from '../../lib/archive/library/match.ts';
import { mayHavePhrase } from '../../lib/archive/library/may-have-phrase.ts';

it.each<[string, string, boolean]>([
  ['The dam gave way', 'gave way', true],
  ['The dam gave way', 'way gave', false],
  ['The café closed', 'nothing of it', true],
  ['They forgave way back', 'gave way', false],
  ['Orla Keth’s ferry', 'keth ferry', true],
  ['He didn’t see', "didn't see", true],
  ['It gave -- ------------------------------------------------ way', 'gave way', true],
])('%s: %s', (text, phrase, expected) =>
  expect(mayHavePhrase(text, foldWords(phrase))).toBe(expected),
);

it('never says no to a text that has the phrase', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'A', 's', "'", '’', ' ', ' ', '-', '.', '\n', '1', 'é', '“'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, fc.nat(30), fc.integer({ min: 2, max: 4 }), (text, from, length) => {
      const words = foldWords(text);
      const phrase = words.slice(from % (words.length + 1)).slice(0, length);
      fc.pre(phrase.length > 1);
      expect(matchWords(words, { words: [], prefixes: [], phrases: [phrase] })).toBe(true);
      expect(mayHavePhrase(text, phrase)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
