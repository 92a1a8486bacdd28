import type { Attribution } from '../attributions/attribution.ts';
import type { Figure } from '../figures/figure.ts';

/** A passage that is attributed to somebody who is named. */
interface Said {
  attribution: number;
  start: number;
  end: number;
}

/**
 * For each figure the index of the innermost attribution that names a source and whose content holds the figure; null
 * where nobody is named for it.
 * - `the mayor said the engineers counted nine cracks`: the engineers
 * - `"Nine cracks," said the mayor`: the mayor
 * - not: `Nine cracks were found, and the mayor said nothing of them`
 * @param figures in order of the text
 */
export function saidBy(
  figures: readonly Pick<Figure, 'span'>[],
  attributions: readonly Pick<Attribution, 'source' | 'content'>[],
): (number | null)[] {
  const passages = attributions
    .flatMap(({ source, content }, attribution) =>
      source ? content.map((span): Said => ({ attribution, start: span[0], end: span[1] })) : [],
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let open: Said[] = [];
  let next = 0;
  return figures.map(({ span: [start, end] }) => {
    open = open.filter((passage) => passage.end > start);
    for (; next < passages.length && (passages[next] as Said).start <= start; next++)
      open.push(passages[next] as Said);
    // the last to begin is the innermost
    return open.findLast((passage) => passage.end >= end)?.attribution ?? null;
  });
}
