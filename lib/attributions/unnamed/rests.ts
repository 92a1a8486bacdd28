import { overlaps, type Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { headlineRepeats } from './headline.ts';

/** What in an article leans on one source. */
export interface Rests {
  /** The headline says what this source said, as `headlineRepeats` tells. */
  headline: boolean;
  /** Something in the first paragraph is this source's. */
  firstParagraph: boolean;
  /** Indexes of its attributions: how many claims. Left out: refusals to comment, and what is shown at `everything` alone. */
  claims: readonly number[];
  /** How many figures stand in its contents. */
  figures: number;
}

/**
 * @param attributions of one article, as `findAttributions` gives them
 * @param figures spans of the article's figures
 */
export function restsOn(
  sourceId: number,
  attributions: readonly Attribution[],
  { title, text }: { title: string; text: string },
  figures: readonly Span[],
): Rests {
  const claims = attributions.flatMap((one, index) =>
    one.sourceId === sourceId && one.cueKind !== 'silence' && one.level !== 'everything'
      ? [index]
      : [],
  );
  const contents = claims.flatMap((index) => attributions[index]?.content ?? []);
  const told = contents.map((span) => text.slice(...span)).join(' ');
  const first = firstParagraph(text, title);
  return {
    headline: headlineRepeats(title, told),
    firstParagraph: contents.some((span) => overlaps(span, first)),
    claims,
    figures: countWithin(figures, contents),
  };
}

/** How many spans stand whole in one of the others; one walk over both, because a page may have thousands of each. */
function countWithin(spans: readonly Span[], others: readonly Span[]): number {
  const around = others.toSorted(([a], [b]) => a - b);
  let at = 0;
  let reach = 0;
  let count = 0;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    for (; at < around.length && (around[at] as Span)[0] <= start; at++)
      reach = Math.max(reach, (around[at] as Span)[1]);
    if (end <= reach) count++;
  }
  return count;
}

/** The first line that is not the headline and ends like a sentence; the first line when none does. */
export function firstParagraph(text: string, title: string): Span {
  let start = 0;
  let fallback: Span | null = null;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const line = text.slice(start, end).trim();
    if (line && line !== title.trim()) {
      fallback ??= [start, end];
      if (/[.!?…]["”’')\]]{0,3}$/.test(line)) return [start, end];
    }
    start = end + 1;
  }
  return fallback ?? [0, 0];
}
