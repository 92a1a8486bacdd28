import type { Draft } from '../draft.ts';
import type { Share } from '../figure.ts';
import { phraseAt, phraseBefore } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { AUXILIARY } from '../word-class.ts';

const NEAR = 3;

/**
 * Whether a figure tells a part, an addition or a total.
 * - `including two children`, `30 were seriously hurt` part; `another 1,288` additional; `the total to 14` total; `12 of them` part
 * - not: `12 people`
 */
export function shareOf(draft: Draft, reading: Reading): Share | null {
  const { tokens, words, sentenceAt } = reading;
  const { first } = sentenceAt(draft.first);
  const after =
    phraseAt(tokens, draft.end, words.shares) ??
    phraseAt(tokens, afterAuxiliaries(draft.after, reading), words.shares);
  if (after) return after.entry;
  for (let at = draft.first; at > draft.first - NEAR && at > first; at--) {
    const found = phraseBefore(tokens, at, words.shares);
    if (found && found.at >= first) return found.entry;
  }
  return null;
}

function afterAuxiliaries(at: number, { classAt }: Reading): number {
  let after = at;
  while (after < at + NEAR && classAt(after) & AUXILIARY) after++;
  return after;
}
