import type { Correction, Passage } from '../../compare/correction/correction.ts';
import type { Span } from '../../text/span.ts';

/** A sentence and the words in it, as a test of the engine takes them. */
interface CasePassage {
  address: string;
  outlet: string;
  title: string;
  text: string;
  /** UTF-16 units of `text`; null where the sentence does not hold the words. */
  span: Span | null;
}

/**
 * Corrections as test cases for the engine, JSON: the sentence, the words in it, and what a reader says of them.
 * `not an unnamed source`: the words at `span` must not be read as one. `not the same quantity`: the figure at `span`
 * must not be set beside those of `against`.
 */
export function toCases(corrections: readonly Correction[]): string {
  const cases = corrections.map(({ kind, at, against, made }) => ({
    expected: kind === 'source' ? 'not an unnamed source' : 'not the same quantity',
    ...passage(at),
    ...(kind === 'figure' && { against: against.map(passage) }),
    made,
  }));
  return `${JSON.stringify({ format: 'second-source-cases', version: 1, cases }, null, 2)}\n`;
}

function passage({
  address,
  outlet,
  title,
  exact,
  prefix,
  suffix,
  sentence,
}: Passage): CasePassage {
  const around = `${prefix}${exact}${suffix}`;
  // the words may stand in their sentence twice: the text around them tells which it is, as far as it goes
  const inside = sentence.indexOf(around);
  const start = inside >= 0 ? inside + prefix.length : placeOf(sentence, exact, suffix);
  return {
    address,
    outlet,
    title,
    text: sentence,
    span: start < 0 ? null : [start, start + exact.length],
  };
}

function placeOf(sentence: string, exact: string, suffix: string): number {
  for (let at = sentence.indexOf(exact); at >= 0; at = sentence.indexOf(exact, at + 1)) {
    const after = sentence.slice(at + exact.length);
    if (suffix.startsWith(after) || after.startsWith(suffix)) return at;
  }
  return sentence.indexOf(exact);
}
