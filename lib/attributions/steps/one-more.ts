import type { TokenRange } from '../../text/sentences.ts';
import type { Reading } from '../reading.ts';
import { singular } from '../sources/singular.ts';

/** `...; [another] called it late`, `...; [the other] was not so sure`, `...; [others] shouted`: somebody else behind a semicolon. */
export function oneMoreBehind(
  { tokens, words, quoted }: Reading,
  semicolon: number,
): TokenRange | null {
  const first = semicolon + 1;
  if (tokens[semicolon]?.text !== ';' || quoted[semicolon]) return null;
  const isFurther = (at: number) => words.furthers.has(singular(tokens[at]?.lower ?? ''));
  if (isFurther(first)) return { first, end: first + 1 };
  const opens = words.determiners.has(tokens[first]?.lower ?? '');
  return opens && isFurther(first + 1) ? { first, end: first + 2 } : null;
}
