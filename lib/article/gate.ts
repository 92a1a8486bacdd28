import { isProbablyReaderable } from '@mozilla/readability';
import { native } from './native.ts';
import { isFront } from './stated/address.ts';
import { readLinkedData } from './stated/linked-data.ts';
import { metaOf } from './stated/meta.ts';
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
  const front = URL.canParse(address) && isFront(address);
  // what costs least goes first: linked data has to be parsed
  if (!front && metaOf(stated).get('og:type')?.toLowerCase() === 'article') return true;
  if (readLinkedData(stated.linked)) return true;
  if (front) return false;
  // its one way to the document, which a page can cover with a name
  const covered = { querySelectorAll: native(document, 'querySelectorAll') } as Document;
  return isProbablyReaderable(covered, ENOUGH);
}
