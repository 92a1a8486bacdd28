import { isProbablyReaderable } from '@mozilla/readability';
import { isFront } from './stated/address.ts';
import type { Stated } from './stated/stated.ts';

/** Readability's own measure of paragraphs (the sum of root(length - 140)); a page that says it is an article needs less. */
const ENOUGH = 20;
const ENOUGH_WHEN_STATED = 6;
/** Paragraphs shorter than this count nothing; short news has shorter ones. */
const PARAGRAPH = 140;
const PARAGRAPH_WHEN_STATED = 60;

/**
 * Whether a page is worth taking apart: a report, not a front page or a list. Costs a twentieth of the reading.
 *
 * @param address the page's, as http or https
 */
export function looksLikeArticle(document: Document, stated: Stated, address: string): boolean {
  const says = stated.data !== null || stated.meta.get('og:type')?.toLowerCase() === 'article';
  if (!says && URL.canParse(address) && isFront(address)) return false;
  return isProbablyReaderable(document, {
    minScore: says ? ENOUGH_WHEN_STATED : ENOUGH,
    minContentLength: says ? PARAGRAPH_WHEN_STATED : PARAGRAPH,
  });
}
