import { addPairs, type Table } from './table.ts';

/** Numbers a key: each is shared by two labels of five, and what stands outside scores nothing. */
export const SPAN_PAIRS = 2;

/** Sums of weights under small keys, added up once and given out many times. */
export class Sums {
  /** `SPAN_PAIRS` numbers a key. */
  readonly pairs: Int32Array;
  readonly #table: Table;
  /** In which round a key was last added up. */
  readonly #round: Int32Array;
  #now = 1;

  constructor(table: Table, keys: number) {
    this.#table = table;
    this.pairs = new Int32Array(keys * SPAN_PAIRS);
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
    this.pairs[key * SPAN_PAIRS] = 0;
    this.pairs[key * SPAN_PAIRS + 1] = 0;
    return true;
  }

  /** Takes over what another has under a key. */
  take(key: number, { pairs }: Sums, other: number): void {
    this.pairs[key * SPAN_PAIRS] = pairs[other * SPAN_PAIRS] as number;
    this.pairs[key * SPAN_PAIRS + 1] = pairs[other * SPAN_PAIRS + 1] as number;
  }

  add(key: number, count: number): void {
    addPairs(this.#table, count, this.pairs, key * SPAN_PAIRS);
  }
}
