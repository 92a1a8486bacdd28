import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, type Reading } from '../reading.ts';
import { singular } from '../sources/singular.ts';

/**
 * Whether a phrase names people by their role or kind, or says that they want no name.
 * - `the mayor's aides`, `two doctors`, `somebody who asked not to be named`
 * - not: `the harbour ministry`, `Orvel`
 */
export function namesPeople(reading: Reading, { first, end }: TokenRange): boolean {
  const { tokens, words } = reading;
  for (let at = first; at < end; at++) {
    const { lower } = tokens[at] as Token;
    const lemma = singular(lower);
    if (words.roles.has(lemma)) return true;
    if (at === end - 1 && lemma !== lower && words.groups.has(lemma)) return true;
    if (phraseAt(reading, 'anonymity', at, end)) return true;
  }
  return false;
}
