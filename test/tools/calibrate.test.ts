import { expect, it } from 'vitest';
import { calibrate } from '../../tools/train/calibrate.ts';

it('finds the curve again that the judgements follow', () => {
  const judged = Array.from({ length: 400 }, (_, n) => n - 150).flatMap((margin) => {
    const share = 1 / (1 + Math.exp(-(margin - 60) / 40));
    return Array.from({ length: 50 }, (_, k) => ({ margin, right: (k + 0.5) / 50 < share }));
  });
  const { centre, width } = calibrate(judged);
  expect(Math.abs(centre - 60)).toBeLessThan(2);
  expect(Math.abs(width - 40)).toBeLessThan(2);
});
