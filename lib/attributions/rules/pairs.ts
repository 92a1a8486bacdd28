import type { AttributionWords } from '../../language/attribution-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';

/** `neither confirm nor deny`: index after it where it starts at `at`; 0 where it does not. */
export function pairAt({ tokens, words }: Reading, at: number): number {
  const second = words.pairs.get(tokens[at]?.lower ?? '');
  if (!second || tokens[at + 2]?.lower !== second) return 0;
  return speaks(words, tokens[at + 1]) && speaks(words, tokens[at + 3]) ? at + 4 : 0;
}

const speaks = (words: AttributionWords, verb: Token | undefined): boolean =>
  words.speaking.has(verb?.lower ?? '') || words.verbs.has(verb?.lower ?? '');
