import { ROWS } from '../../lib/attributions/tagger/hash.ts';
import { CHOICE_LABELS, emptyMoves } from '../../lib/attributions/tagger/table.ts';
import type { Trained } from './average.ts';
import type { Choice } from './choices.ts';
import { shuffle } from './shuffle.ts';

/** By how much the best candidate is to be ahead of one that has nothing in common with it. */
const MARGIN = 200;

/**
 * Averaged ranking perceptron with a margin as wide as the loss: the candidate most like what people marked is to be
 * ahead of every other, the further the less that one is like it (Taskar, Guestrin, Koller 2004).
 */
export function trainRanking(choices: readonly Choice[], epochs: number, seed = 1): Trained {
  const weights = new Float32Array(ROWS);
  const sums = new Float64Array(ROWS);
  const moved = new Uint32Array(ROWS);
  let step = 1;
  const move = (rows: Int32Array, by: number) => {
    for (const row of rows) {
      weights[row] = (weights[row] as number) + by;
      sums[row] = (sums[row] as number) + by * step;
      moved[row] = (moved[row] as number) + 1;
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { candidates, likeness } of shuffle(choices, seed * 1000 + epoch)) {
      step++;
      const scores = candidates.map((rows) =>
        rows.reduce((sum, row) => sum + (weights[row] as number), 0),
      );
      const most = Math.max(...likeness);
      const lossOf = (n: number) => MARGIN * (most - (likeness[n] as number));
      let right = -1;
      let worst = 0;
      scores.forEach((score, n) => {
        if (likeness[n] === most && (right < 0 || score > (scores[right] as number))) right = n;
        if (score + lossOf(n) > (scores[worst] as number) + lossOf(worst)) worst = n;
      });
      if (likeness[worst] === most) continue;
      if (scores.every((score, n) => score < (scores[worst] as number) || n >= worst)) wrong++;
      move(candidates[right] as Int32Array, 1);
      move(candidates[worst] as Int32Array, -1);
    }
    console.error(`epoch ${epoch + 1} of ${epochs}: ${wrong} of ${choices.length} moved`);
  }
  const averaged = weights.map((weight, row) => weight - (sums[row] as number) / step);
  return { table: { moves: emptyMoves(CHOICE_LABELS), weights: averaged }, moved };
}
