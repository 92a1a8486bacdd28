import { lowerBound } from '../../text/lower-bound.ts';
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

/** What is asked of an article when it is told what rests on whom. */
export interface ArticleText {
  title: string;
  text: string;
  /** Its first paragraph, as `firstParagraph` finds it. */
  opening: Span;
}

/**
 * @param own indexes of the attributions of one source
 * @param attributions of the article, as `findAttributions` gives them
 * @param figures spans of the article's figures, in order
 */
export function restsOn(
  own: readonly number[],
  attributions: readonly Attribution[],
  { title, text, opening }: ArticleText,
  figures: readonly Span[],
): Rests {
  const claims = own.filter((index) => {
    const { cueKind, level } = attributions[index] as Attribution;
    return cueKind !== 'silence' && level !== 'everything';
  });
  const contents = claims.flatMap((index) => attributions[index]?.content ?? []);
  const told = contents.map((span) => text.slice(...span)).join(' ');
  return {
    headline: headlineRepeats(title, told),
    firstParagraph: contents.some((span) => overlaps(span, opening)),
    claims,
    figures: countWithin(figures, contents),
  };
}

/** How many spans, in order, stand whole in one of the others. */
function countWithin(spans: readonly Span[], others: readonly Span[]): number {
  const around = others.toSorted(([a], [b]) => a - b);
  let reach = 0;
  let count = 0;
  around.forEach(([start, end], index) => {
    reach = Math.max(reach, end);
    const stop = Math.min(reach, around[index + 1]?.[0] ?? reach);
    for (let at = lowerBound(spans, ([first]) => first < start); at < spans.length; at++) {
      const [first, last] = spans[at] as Span;
      if (first >= stop) break;
      if (last <= reach) count++;
    }
  });
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
