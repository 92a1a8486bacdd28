import type { TokenRange } from './sentences.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

export type { Span } from './span.ts';

/** The span of a range of tokens that holds at least one. */
export const spanOfRange = (tokens: readonly Token[], { first, end }: TokenRange): Span => [
  (tokens[first] as Token).start,
  (tokens[end - 1] as Token).end,
];
