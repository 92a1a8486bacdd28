import type { Span } from '../text/span.ts';

/** The paragraphs of a text in order: its lines that are not blank. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) paragraphs.push([start, start + line.length]);
    start += line.length + 1;
  }
  return paragraphs;
}

/** Number of the paragraph that a span begins in, from 1. */
export function paragraphAt(paragraphs: readonly Span[], span: Span): number {
  const index = paragraphs.findIndex(([, end]) => span[0] < end);
  return index < 0 ? paragraphs.length : index + 1;
}
