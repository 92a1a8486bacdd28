import { type Failure, fail } from '../result.ts';
import { LIMITS } from './limits.ts';
import { native } from './native.ts';
import type { NotRead } from './page.ts';

/** UTF-16 code units: a report has more than one sentence. */
const SHORTEST = 150;
/** More of a list's text than this stands in links; of a report's text about 3 %. */
const MOST_LINKED = 0.6;

/** Why a page that was not taken apart, or in which nothing was found, is no article. */
export function noArticle(document: Document): Failure<NotRead> {
  const text = native(document, 'body')?.textContent ?? '';
  return fail(/\S/.test(text) ? 'no article' : 'empty');
}

/**
 * Why the text that was found is no article, or null.
 *
 * @param force the reader wants it all the same: only what can't be shown is refused
 */
export function judgeText(
  document: Document,
  root: Node,
  text: string,
  force: boolean,
): Failure<NotRead> | null {
  if (!text) return noArticle(document);
  if (text.length > LIMITS.articleText) return fail('too large');
  if (force) return null;
  return text.length < SHORTEST || linked(root as Element) > MOST_LINKED * text.length
    ? noArticle(document)
    : null;
}

/** How much of the text stands in links. */
function linked(root: Element): number {
  let length = 0;
  for (const link of root.querySelectorAll('a')) length += link.textContent?.trim().length ?? 0;
  return length;
}
