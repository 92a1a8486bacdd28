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
 * Null when one of them is no longer there as it was read.
 */
export function locate({ text, stretches }: PageText, [start, end]: Span): Place[] | null {
  const places: Place[] = [];
  for (let at = firstAfter(stretches, start); at < stretches.length; at++) {
    const stretch = stretches[at] as Stretch;
    if (stretch.start >= end) break;
    const from = Math.max(start, stretch.start);
    const to = Math.min(end, stretch.end);
    const offset = stretch.offset + from - stretch.start;
    if (!isThere(stretch.node, offset, text.slice(from, to))) return null;
    const last = places.at(-1);
    if (last?.node === stretch.node) last.end = offset + to - from;
    else places.push({ node: stretch.node, start: offset, end: offset + to - from });
  }
  return covered(stretches, text, [start, end]) ? places : null;
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

/** Whether all that is no blank in a span was read from a known node. */
function covered(stretches: readonly Stretch[], text: string, [start, end]: Span): boolean {
  let at = start;
  for (let index = firstAfter(stretches, start); at < end; index++) {
    const stretch = stretches[index];
    const until = Math.min(stretch?.start ?? end, end);
    if (/\S/.test(text.slice(at, until))) return false;
    if (!stretch || stretch.start >= end) break;
    at = stretch.end;
  }
  return true;
}
