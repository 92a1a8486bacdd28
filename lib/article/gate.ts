import { isProbablyReaderable } from '@mozilla/readability';
import { native } from './native.ts';
import { isFront } from './stated/address.ts';
import type { Stated } from './stated/stated.ts';

/** Readability's own measure of paragraphs: the sum of root(length - 80). News has shorter ones than its 140. */
const ENOUGH = { minScore: 20, minContentLength: 80 };

/**
 * Whether a page is worth taking apart: a report, not a front page, a list or a form. What a page says of itself
 * goes first. Costs a twentieth of the reading.
 *
 * @param address the page's own
 */
export function looksLikeArticle(document: Document, stated: Stated, address: string): boolean {
  if (stated.data) return true;
  if (URL.canParse(address) && isFront(address)) return false;
  if (stated.meta.get('og:type')?.toLowerCase() === 'article') return true;
  // its one way to the document, which a page can cover with a name
  const covered = { querySelectorAll: native(document, 'querySelectorAll') } as Document;
  return isProbablyReaderable(covered, ENOUGH);
}
