import { type Span, wordsOf } from '../text/span.ts';
import type { PageText } from './assemble.ts';

/** How much of the text before and after is compared, in UTF-16 code units. */
const CONTEXT = 32;
/** How much of it must be the same. Marks on the wrong words are worse than a mark that is not found. */
const ENOUGH = 16;
/** Occurrences looked at; more of the same words have too little to tell them apart. */
const MOST = 100;

/**
 * Finds a span again in a page that was rebuilt since it was read: the same words, with the most of the same text
 * around them. Null when they are not there, or when two places fit equally well: never a guess.
 */
export function searchSpan(text: string, span: Span, page: PageText): Span | null {
  const words = wordsOf(text, span);
  const before = text.slice(Math.max(0, span[0] - CONTEXT), span[0]);
  const after = text.slice(span[1], span[1] + CONTEXT);
  const wanted = Math.min(ENOUGH, before.length + after.length);
  let best: Span | null = null;
  let most = wanted - 1;
  let at = page.text.indexOf(words);
  for (let seen = 0; at >= 0 && seen < MOST; seen++) {
    const end = at + words.length;
    const same = sameEnd(before, page.text, at) + sameStart(after, page.text, end);
    if (same === most) best = null;
    if (same > most) {
      most = same;
      best = [at, end];
    }
    at = page.text.indexOf(words, at + 1);
  }
  return best;
}

function sameStart(after: string, text: string, at: number): number {
  let same = 0;
  while (same < after.length && after[same] === text[at + same]) same++;
  return same;
}

function sameEnd(before: string, text: string, at: number): number {
  let same = 0;
  while (same < before.length && before[before.length - 1 - same] === text[at - 1 - same]) same++;
  return same;
}
