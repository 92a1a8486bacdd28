import { expect, it } from 'vitest';
import { joinStories } from '../../../lib/compare/story/join.ts';

const matrix = (rows: number[][]) => rows.map((row) => Float64Array.from(row));

it('joins what is alike on average', () => {
  const story = joinStories(
    matrix([
      [0, 0.5, 0.4],
      [0.5, 0, 0.5],
      [0.4, 0.5, 0],
    ]),
    0.3,
  );
  expect(new Set(story).size).toBe(1);
});

it('does not chain two stories by one report that resembles both', () => {
  const story = joinStories(
    matrix([
      [0, 0.6, 0.3, 0],
      [0.6, 0, 0.3, 0],
      [0.3, 0.3, 0, 0.35],
      [0, 0, 0.35, 0],
    ]),
    0.25,
  );
  expect(story[0]).toBe(story[1]);
  expect(story[3]).not.toBe(story[0]);
});
