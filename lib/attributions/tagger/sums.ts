import { addScores, SPAN_LABELS, type Table } from './table.ts';

/** Sums of scores under small keys, added up once and given out many times. */
export class Sums {
  /** `SPAN_LABELS` scores a key. */
  readonly scores: Float32Array;
  readonly #table: Table;
  /** In which round a key was last added up. */
  readonly #round: Int32Array;
  #now = 1;

  constructor(table: Table, keys: number) {
    this.#table = table;
    this.scores = new Float32Array(keys * SPAN_LABELS);
    this.#round = new Int32Array(keys);
  }

  /** Starts anew, in constant time. */
  forget(): void {
    this.#now++;
  }

  /** Whether a key has no sum yet; from then on it has one, of nothing. */
  lacks(key: number): boolean {
    if (this.#round[key] === this.#now) return false;
    this.#round[key] = this.#now;
    this.scores.fill(0, key * SPAN_LABELS, (key + 1) * SPAN_LABELS);
    return true;
  }

  /** Takes over what another has under a key. */
  take(key: number, { scores }: Sums, other: number): void {
    for (let label = 0; label < SPAN_LABELS; label++)
      this.scores[key * SPAN_LABELS + label] = scores[other * SPAN_LABELS + label] as number;
  }

  add(key: number, rows: Int32Array, count: number): void {
    addScores(this.#table, rows, count, this.scores, key * SPAN_LABELS);
  }
}
