/** What one story adds to a share: how many are right, of how many. */
export interface Part {
  right: number;
  all: number;
}

const DRAWS = 2000;
/** Five in a hundred draws lie below the interval, five above. */
const OUTSIDE = 0.05;

/**
 * Range in which a share lies in nine of ten draws of as many stories, each drawn with return (Efron 1979): how far
 * another set of stories may be from this one. In percent. Deterministic.
 */
export function intervalOver(stories: readonly Part[]): [low: number, high: number] {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const shares = Array.from({ length: DRAWS }, () => {
    let [right, all] = [0, 0];
    for (let draw = 0; draw < stories.length; draw++) {
      const part = stories[Math.floor(next() * stories.length)] as Part;
      right += part.right;
      all += part.all;
    }
    return (100 * right) / Math.max(1, all);
  }).sort((a, b) => a - b);
  const at = (share: number): number => shares[Math.floor(share * (DRAWS - 1))] as number;
  return [at(OUTSIDE), at(1 - OUTSIDE)];
}
