/** Rows of each table: two features that meet in one row share its weights. */
export const ROWS = 1 << 17;

/** No more values are looked at at once. */
const MOST = 64;
/** What is seen of a token or a candidate at the moment, each value in its place. */
export const values = new Int32Array(MOST);
/** The place where 0 stands, always; each kind of features names the others for itself. */
export const NONE = 0;

/** Features, flat: of each its number, mixed, and the places of the two values that it asks for. */
export type Features = Int32Array;

/**
 * Features, each as the places of two values and its number, or the next one after the feature before. The numbers stay
 * what they are, a trained model knows them. Features are data: written out as calls, hundreds of them, they made
 * functions that were slow to compile.
 */
export function features(
  ...all: readonly (readonly [a: number, b: number, own?: number])[]
): Features {
  let number = 0;
  return Int32Array.from(
    all.flatMap(([a, b, own = number + 1]) => {
      number = own;
      return [Math.imul(number, 0x9e3779b1), a, b];
    }),
  );
}

/** The rows of the features that were last looked up. */
export const rows = new Int32Array(MOST);

/**
 * Looks up the rows of features, as the values are now: number and values mixed as MurmurHash3 mixes (Appleby, public
 * domain). A loop of its own: the weights are then fetched side by side, where most of the time goes. It is called where
 * the list of features is a constant, which makes the tagger a twentieth faster.
 * @returns how many rows there are
 */
export function lookUp(asked: Features): number {
  let count = 0;
  for (let at = 0; at < asked.length; at += 3) {
    const a = values[asked[at + 1] as number] as number;
    const b = values[asked[at + 2] as number] as number;
    let h = Math.imul(a ^ (asked[at] as number), 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h ^ Math.imul(b, 0xcc9e2d51), 0xc2b2ae35);
    h ^= h >>> 16;
    rows[count++] = h & (ROWS - 1);
  }
  return count;
}
