import { covers, overlaps, type Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';

/** What in an article leans on one source. */
export interface Rests {
  /** The headline says what this source said: most of its words stand in one of the contents. */
  headline: boolean;
  /** Something in the first paragraph is this source's. */
  firstParagraph: boolean;
  /** Indexes of its attributions, refusals to comment left out: how many claims. */
  claims: readonly number[];
  /** How many figures stand in its contents. */
  figures: number;
}

/** From this share of its longer words on, a headline says the same as a content. */
const SAME = 0.5;
/** Shorter words are grammar. In letters. */
const LONGER = 4;

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
    one.sourceId === sourceId && one.cueKind !== 'silence' ? [index] : [],
  );
  const contents = claims.flatMap((index) => attributions[index]?.content ?? []);
  const first = firstParagraph(text, title);
  return {
    headline: contents.some((span) => says(text.slice(...span), title)),
    firstParagraph: contents.some((span) => overlaps(span, first)),
    claims,
    figures: figures.filter((figure) => contents.some((span) => covers(span, figure))).length,
  };
}

function says(content: string, title: string): boolean {
  const words = longWords(title);
  const own = new Set(longWords(content));
  return words.length > 0 && words.filter((word) => own.has(word)).length >= SAME * words.length;
}

const longWords = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(({ length }) => length >= LONGER);

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
