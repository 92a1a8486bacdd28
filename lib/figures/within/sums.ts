import type { Figure } from '../figure.ts';

/** Parts farther apart than this, in UTF-16 units, are not told as one list. */
const FARTHEST = 200;
const MOST_PARTS = 8;

/**
 * Breakdowns: figures told one after the other that add up to another one.
 * - `12 killed in Talmar, 10 in Essel and two in Orrin` and `24 killed`: each of the three is a part of the 24
 * - not: vague or bounded counts, which add up to nothing exact
 * @param figures of one article, in order
 * @param alike whether two figures count the same of the same
 * @returns the index of the whole, by the index of its part
 */
export function wholesOf(
  figures: readonly Figure[],
  alike: (a: Figure, b: Figure) => boolean,
): ReadonlyMap<number, number> {
  const wholes = new Map<number, number>();
  const byValue = new Map<number, number[]>();
  figures.forEach((figure, index) => {
    const value = exactCount(figure);
    if (value !== null)
      byValue.set(value, [...(byValue.get(value) ?? []), index].slice(0, MOST_PARTS));
  });
  figures.forEach((first, start) => {
    let sum = exactCount(first);
    for (let end = start + 1; sum !== null && end < start + MOST_PARTS; end++) {
      const before = figures[end - 1] as Figure;
      const next = figures[end];
      const value = next ? exactCount(next) : null;
      if (!next || value === null || next.span[0] - before.span[1] > FARTHEST) return;
      if (!alike(first, next)) return;
      sum += value;
      const whole = byValue
        .get(sum)
        ?.find((index) => (index < start || index > end) && alike(first, figures[index] as Figure));
      if (whole === undefined) continue;
      for (let part = start; part <= end; part++) if (!wholes.has(part)) wholes.set(part, whole);
    }
  });
  return wholes;
}

/** The value of a count that is told exactly and is not nothing; null else. */
function exactCount({ kind, bound, low, high, event }: Figure): number | null {
  const exact = kind === 'count' && event !== null && bound === 'exact' && low === high;
  return exact && low !== null && low > 0 ? low : null;
}
