import { Readability } from '@mozilla/readability';
import type { Copy } from './clone.ts';
import { LIMITS } from './limits.ts';
import { native } from './native.ts';
import { keepWayBack } from './retry.ts';

export interface Extracted {
  /** The article's part of the copy, taken out of its document. */
  root: Node | null;
  title: string;
  byline: string;
}

/**
 * Takes the copy apart with Readability.
 *
 * @returns null when Readability gave up with an error: it trusts a page more than a page deserves
 */
export function extract({ document, live }: Copy): Extracted | null {
  const body = native(document, 'body');
  if (!body) return { root: null, title: '', byline: '' };
  keepWayBack(body, live);
  try {
    const parsed = new Readability<Node>(document, {
      disableJSONLD: true, // read before, with the dates
      serializer: (root) => root,
    }).parse();
    return {
      root: parsed?.content ?? null,
      title: (parsed?.title ?? '').slice(0, LIMITS.title),
      byline: parsed?.byline ?? '',
    };
  } catch (error) {
    console.warn('Readability:', error);
    return null;
  }
}
