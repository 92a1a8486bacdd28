import { expect, it } from 'vitest';
import { trainLogistic } from '../../tools/train/logistic.ts';
import { trainRanking } from '../../tools/train/rank.ts';

it('puts what people chose ahead of the others', () => {
  const choice = (right: number, wrong: number) => ({
    candidates: [Int32Array.of(wrong, 9), Int32Array.of(right, 9)],
    likeness: [0.2, 1],
  });
  const choices = [choice(1, 2), choice(1, 3), choice(4, 2)];
  const { weights } = trainRanking(choices, 4).table;
  for (const { candidates } of choices) {
    const [wrong, right] = candidates.map((rows) =>
      rows.reduce((sum, row) => sum + (weights[row] as number), 0),
    );
    expect(right).toBeGreaterThan(wrong as number);
  }
});

it('gives the log of the odds', () => {
  const judged = Array.from({ length: 2000 }, (_, n) => ({
    rows: Int32Array.of(n % 2),
    right: n % 2 ? n % 20 !== 1 : n % 10 === 0,
  }));
  const { weights } = trainLogistic(judged, 10).table;
  const oddsOf = (share: number) => Math.log(share / (1 - share));
  expect(weights[1]).toBeCloseTo(oddsOf(0.9), 0);
  expect(weights[0]).toBeCloseTo(oddsOf(0.2), 0);
});
