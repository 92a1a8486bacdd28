import type { Token } from '../../text/tokens.ts';
import { type KnownWord, VERB_BITS } from '../known-words.ts';
import type { Reading } from '../reading.ts';

/** Whether the word at a token is a verb of the lexicon, an auxiliary too; not the "'s" that may be a possessive. */
export const isVerbAt = ({ tokens, known }: Reading, at: number): boolean =>
  ((known[at] as KnownWord).bits & VERB_BITS) !== 0 && (tokens[at] as Token).lower !== "'s";
