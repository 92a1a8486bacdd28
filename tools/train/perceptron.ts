import type { Moves } from '../../lib/attributions/tagger/decode.ts';
import { decode } from '../../lib/attributions/tagger/decode.ts';
import { ROWS } from '../../lib/attributions/tagger/hash.ts';
import { emptyMoves } from '../../lib/attributions/tagger/table.ts';

/** A table that is still being learned: fractions, not steps. */
export interface TrainTable {
  moves: Moves;
  /** `ROWS * labels`. */
  weights: Float32Array;
}

/** One sequence to learn from: rows of each position, and the labels that people gave. */
export interface Sequence {
  length: number;
  /** `length * features` rows. */
  rows: (at: number, out: Int32Array) => number;
  labels: Uint8Array;
}

/**
 * Averaged structured perceptron (Collins 2002) with a margin (Taskar, Guestrin, Koller 2004): decode as if every right
 * label scored a little less, and where the answer is wrong move the weights of the right labels up and of the wrong
 * ones down. The average over all steps is what is kept; `sums` makes it cheap.
 */
export class Perceptron {
  readonly table: TrainTable;
  readonly #labels: number;
  readonly #margin: number;
  readonly #sums: Float64Array;
  readonly #moveSums: Float64Array;
  /** How often each row was moved: rare rows are pruned. */
  readonly moved: Uint16Array;
  #step = 1;
  #scores = new Float32Array(0);
  #room = new Uint8Array(0);
  #answer = new Uint8Array(0);
  #rows = new Int32Array(64);

  /** @param margin by how much right labels are to be ahead of others, a token */
  constructor(labels: number, margin: number) {
    this.#margin = margin;
    this.table = { moves: emptyMoves(labels), weights: new Float32Array(ROWS * labels) };
    this.#labels = labels;
    this.#sums = new Float64Array(this.table.weights.length);
    this.#moveSums = new Float64Array(labels * labels);
    this.moved = new Uint16Array(this.table.weights.length / labels);
  }

  /** Learns from one sequence; the number of wrong positions. */
  learn({ length, rows, labels }: Sequence): number {
    const count = this.#labels;
    if (this.#answer.length < length) {
      this.#scores = new Float32Array(length * count);
      this.#room = new Uint8Array(length * count);
      this.#answer = new Uint8Array(length);
    }
    this.#scores.fill(0, 0, length * count);
    for (let at = 0; at < length; at++) {
      const own = at * count + (labels[at] as number);
      this.#add(rows(at, this.#rows), at * count);
      this.#scores[own] = (this.#scores[own] as number) - this.#margin;
    }
    decode(this.#scores, length, this.table.moves, this.#answer, this.#room);
    let wrong = 0;
    for (let at = 0; at < length; at++) {
      const right = labels[at] as number;
      const given = this.#answer[at] as number;
      if (at > 0) {
        const rightMove = (labels[at - 1] as number) * count + right;
        const givenMove = (this.#answer[at - 1] as number) * count + given;
        if (rightMove !== givenMove) {
          this.#move(this.table.moves.between, this.#moveSums, rightMove, 1);
          this.#move(this.table.moves.between, this.#moveSums, givenMove, -1);
        }
      }
      if (right === given) continue;
      wrong++;
      const number = rows(at, this.#rows);
      for (let n = 0; n < number; n++) {
        const row = this.#rows[n] as number;
        this.#move(this.table.weights, this.#sums, row * count + right, 1);
        this.#move(this.table.weights, this.#sums, row * count + given, -1);
        this.moved[row] = Math.min(65_535, (this.moved[row] as number) + 1);
      }
    }
    this.#step++;
    return wrong;
  }

  #add(number: number, offset: number): void {
    const { weights } = this.table;
    const labels = this.#labels;
    for (let n = 0; n < number; n++) {
      const base = (this.#rows[n] as number) * labels;
      for (let label = 0; label < labels; label++)
        this.#scores[offset + label] =
          (this.#scores[offset + label] as number) + (weights[base + label] as number);
    }
  }

  #move(weights: Float32Array, sums: Float64Array, at: number, by: number): void {
    weights[at] = (weights[at] as number) + by;
    sums[at] = (sums[at] as number) + by * this.#step;
  }

  /** The averaged weights. */
  average(): TrainTable {
    const { weights, moves } = this.table;
    const averaged = (values: Float32Array, sums: Float64Array) =>
      values.map((value, at) => value - (sums[at] as number) / this.#step);
    return {
      weights: averaged(weights, this.#sums),
      moves: { ...moves, between: averaged(moves.between, this.#moveSums) },
    };
  }
}
