import type { Note } from '../../archive/archive.ts';
import type { Span } from '../../text/span.ts';

/**
 * Where the passage of a note stands in a text that may have changed since: at its place, where its surroundings are,
 * or where its words stand once. Null when none of this is certain: a mark on other words would be a false one.
 */
export function findPassage(
  text: string,
  { exact, prefix, suffix, span }: NonNullable<Note['anchor']>,
): Span | null {
  if (text.slice(...span) === exact) return span;
  const around = text.indexOf(prefix + exact + suffix);
  const at = around >= 0 ? around + prefix.length : onlyPlace(text, exact);
  return at === null ? null : [at, at + exact.length];
}

function onlyPlace(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : null;
}
