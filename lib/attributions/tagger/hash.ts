/** Rows of each table: two features that meet in one row share its weights. */
export const ROWS = 1 << 17;

/** No more features are asked for at once. */
const MOST = 64;
/** What is asked for at the moment: of each feature its number and two values. */
export const asked = new Int32Array(3 * MOST);

/** Writes one more feature down. All are hashed by one short loop: written out, the hash made functions slow to compile. */
export function ask(values: Int32Array, n: number, feature: number, a: number, b: number): number {
  values[n] = feature;
  values[n + 1] = a;
  values[n + 2] = b;
  return n + 3;
}

/**
 * The rows of what was asked for: number and values mixed as MurmurHash3 mixes (Appleby, public domain).
 * @param length of the values
 * @param from where in `out` the first row goes
 * @returns where in `out` the rows end
 */
export function rowsOf(values: Int32Array, length: number, out: Int32Array, from: number): number {
  let row = from;
  for (let at = 0; at < length; at += 3) {
    const seed = Math.imul(values[at] as number, 0x9e3779b1);
    let h = Math.imul((values[at + 1] as number) ^ seed, 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h ^ Math.imul(values[at + 2] as number, 0xcc9e2d51), 0xc2b2ae35);
    h ^= h >>> 16;
    out[row++] = h & (ROWS - 1);
  }
  return row;
}
