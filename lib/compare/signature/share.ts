import type { Context } from './context.ts';
import type { Signature } from './signature.ts';

/**
 * Whether a figure counts a part, something on top, or all.
 * - `including two children` part; `another 30 people` additional; `a total of 14`, `to 14, the toll` total
 * - not: `two children`: nothing is said
 */
export function shareOf({ reading, figure, first, end, from, to }: Context): Signature['share'] {
  const { words, lower } = reading;
  if (figure.scope.share && figure.scope.share !== 'whole') return figure.scope.share;
  const near = (reach: number, back: boolean, set: ReadonlySet<string>): boolean => {
    for (let step = 0; step < reach; step++) {
      const at = back ? first - 1 - step : end + step;
      if (at < from || at >= to) return false;
      if (set.has(lower(at))) return true;
    }
    return false;
  };
  if (near(2, true, words.part) || near(2, false, words.part) || near(1, false, words.partitive))
    return 'part';
  if (near(1, true, words.additional) || near(1, false, words.additional)) return 'additional';
  return near(5, true, words.total) || near(2, false, words.total) ? 'total' : null;
}

/**
 * Whether a figure is one of what the sentence counted before, and so of the same time.
 * - `killed 300 people in 2004, over 120 of them in Marl`
 * - not: `12 of the hikers`
 */
export function isOfThem({ reading, end }: Context): boolean {
  const { words, lower } = reading;
  return words.partitive.has(lower(end)) && words.ofThem.has(lower(end + 1));
}
