/** Rows of each table: two features that meet in one row share its weights. */
export const ROWS = 1 << 17;

/** The row of a feature: its number and up to two values, mixed as MurmurHash3 mixes (Appleby, public domain). */
export function row(feature: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(feature, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h ^ Math.imul(b, 0xcc9e2d51), 0xc2b2ae35);
  h ^= h >>> 16;
  return h & (ROWS - 1);
}
