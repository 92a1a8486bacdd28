import { ROWS } from '../../lib/attributions/tagger/hash.ts';
import { CHOICE_LABELS, emptyMoves } from '../../lib/attributions/tagger/table.ts';
import type { Trained } from './average.ts';
import { shuffle } from './shuffle.ts';

/** One thing to judge: the rows of its features, and whether people said yes. */
export interface Judged {
  rows: Int32Array;
  right: boolean;
}

const RATE = 0.05;
/** Pulls every weight towards nothing, once a time it is used. */
const DECAY = 2e-4;

/** Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011): the sum of a thing's weights is the log of its odds. */
export function trainLogistic(judged: readonly Judged[], epochs: number, seed = 1): Trained {
  const weights = new Float32Array(ROWS);
  const squares = new Float32Array(ROWS);
  const moved = new Uint32Array(ROWS);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    for (const { rows, right } of shuffle(judged, seed * 1000 + epoch)) {
      const odds = rows.reduce((sum, row) => sum + (weights[row] as number), 0);
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-odds));
      loss += Math.log1p(Math.exp(right ? -odds : odds));
      for (const row of rows) {
        const step = error - DECAY * (weights[row] as number);
        squares[row] = (squares[row] as number) + step * step;
        weights[row] =
          (weights[row] as number) + (RATE * step) / Math.sqrt((squares[row] as number) + 1e-8);
        moved[row] = (moved[row] as number) + 1;
      }
    }
    console.error(`epoch ${epoch + 1} of ${epochs}: loss ${(loss / judged.length).toFixed(4)}`);
  }
  return { table: { moves: emptyMoves(CHOICE_LABELS), weights }, moved };
}
