import { expect, it } from 'vitest';
import { readingOf } from '../../lib/view/panel/reading.ts';

it('names the steps of reading, where it is, and what was found so far', () => {
  const states = (of: Parameters<typeof readingOf>[0]) =>
    readingOf(of).steps.map(({ state, found }) => (found ? `${state}: ${found}` : state));
  expect(states(null)).toEqual(['now', 'next', 'next']);
  const facts = { words: 287, sources: 0, figures: 0 };
  expect(states({ step: 'find', ...facts })).toEqual(['done: 287 words', 'now', 'next']);
  expect(states({ step: 'compare', words: 287, sources: 9, figures: 1 })).toEqual([
    'done: 287 words',
    'done: 9 sources, 1 figure',
    'now',
  ]);
});
