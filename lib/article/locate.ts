import type { Span } from '../text/span.ts';
import { isBlank, type PageText, type Stretch } from './assemble.ts';

/** A part of one live text node. */
export interface Place {
  node: Text;
  start: number;
  end: number;
}

/**
 * Where a span's words stand on the page: one place a text node, in reading order.
 * Null when one of them is no longer there as it was read, or was read from no known node.
 */
export function locate({ text, stretches }: PageText, [start, end]: Span): Place[] | null {
  const places: Place[] = [];
  let at = start;
  for (let index = firstAfter(stretches, start); at < end; index++) {
    const stretch = stretches[index];
    const from = Math.max(at, Math.min(stretch?.start ?? end, end));
    if (from > at && /\S/.test(text.slice(at, from))) return null;
    if (!stretch || stretch.start >= end) break;
    const to = Math.min(end, stretch.end);
    const offset = stretch.offset + from - stretch.start;
    if (!isThere(stretch.node, offset, text.slice(from, to))) return null;
    const last = places.at(-1);
    if (last?.node === stretch.node) last.end = offset + to - from;
    else places.push({ node: stretch.node, start: offset, end: offset + to - from });
    at = to;
  }
  return places;
}

/** Whether every word still stands where it was read. */
export const isWhole = ({ text, stretches }: PageText): boolean =>
  stretches.every(({ node, offset, start, end }) => isThere(node, offset, text.slice(start, end)));

/** Index of the first stretch that ends after an offset. */
function firstAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A blank of the text may be a line break on the page. */
const isThere = (node: Text, offset: number, words: string): boolean =>
  node.isConnected &&
  (words === ' ' ? isBlank(node.data.charCodeAt(offset)) : node.data.startsWith(words, offset));
