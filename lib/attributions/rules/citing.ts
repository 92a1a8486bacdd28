import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';

/** "citing", "quoting", alone. */
export function isCiting({ tokens, words }: Reading, { end }: TokenRange): boolean {
  const { lower } = tokens[end - 1] as Token;
  return words.quoting.has(lower) && lower.endsWith('ing');
}
