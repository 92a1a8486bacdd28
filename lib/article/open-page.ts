import type { Span } from '../text/span.ts';
import type { PageText } from './assemble.ts';
import { isWhole, locate, type Place } from './locate.ts';
import { native } from './native.ts';
import type { ReadPage } from './page.ts';
import { readPageText } from './page-text.ts';
import type { RawArticle } from './raw-article.ts';
import { searchSpan } from './search.ts';

/**
 * A page that was read, with the way back: the very text nodes first, then, where a page rebuilt itself, the same
 * words in the same surroundings.
 */
export function openPage(
  document: Document,
  head: Omit<RawArticle, 'text'>,
  text: PageText,
): ReadPage {
  const rebuilt = onceATurn(() => {
    const body = native(document, 'body');
    return body ? readPageText(body, (node) => node) : { text: '', stretches: [] };
  });
  const find = (span: Span): Place[] | null => {
    if (!isSpanOf(text.text, span)) return null;
    const places = locate(text, span);
    if (places) return places;
    const again = searchSpan(text.text, span, rebuilt());
    return again && locate(rebuilt(), again);
  };
  const newRange = native(document, 'createRange');
  return {
    raw: { ...head, text: text.text },
    locate: (span) => (find(span) ?? []).map((place) => toRange(newRange(), place)),
    isWhole: () => isWhole(text),
  };
}

const isSpanOf = (text: string, [start, end]: Span): boolean =>
  start >= 0 && start < end && end <= text.length;

function toRange(range: Range, { node, start, end }: Place): Range {
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Makes a value anew only after the page had its turn: a search for twenty spans reads the page once. */
function onceATurn<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    if (!made) {
      made = { value: make() };
      queueMicrotask(() => {
        made = null;
      });
    }
    return made.value;
  };
}
