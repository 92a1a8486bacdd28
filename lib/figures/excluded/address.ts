import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { NAME } from '../word-class.ts';

/** How many words a street's name may have. */
const LONGEST = 4;

/**
 * The number of a house in a street: names follow it, and one of them is a kind of street.
 * - `49 Orrin Ranch Road`, `9 E 71st St`, `16-18 Industrial Avenue`
 * - not: `12 Roads`, `three streets`
 */
export function isAddress(draft: Draft, reading: Reading): boolean {
  const { tokens, words } = reading;
  if (draft.shape !== 'digits' || draft.unitSaid || !Number.isInteger(draft.low)) return false;
  for (let at = draft.end; at < draft.end + LONGEST + 1; at++) {
    const token = tokens[at];
    if (!token || (at > draft.end && token.text === ',')) return false;
    if (
      token.kind === 'word' &&
      at > draft.end &&
      words.streets.has(token.lower) &&
      token.text !== token.lower
    )
      return true;
    if (token.kind === 'number' || (token.glued && token.kind === 'word')) continue;
    const named =
      token.text.length === 1 ||
      (reading.classAt(at) & NAME) !== 0 ||
      token.text[0] !== token.lower[0];
    if (token.kind !== 'word' || !named) return false;
    if (words.streets.has(token.lower) && tokens[at + 1]?.kind === 'word') return true;
  }
  return false;
}
