import { type Draft, reread } from '../draft.ts';
import { nounPhraseAt } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { AUXILIARY, VERB } from '../word-class.ts';
import { countedUnit } from './count-nouns.ts';

/** Between "the number of" and the number stand a noun, what is told of it, and a verb. In tokens. */
const FARTHEST = 14;

/**
 * Gives a bare number the noun whose number it is said to be.
 * - `the number of cases rose to 45,210`, `the number of empty flats in the town is 120`: case, empty flat
 * - not: `the number of cases in ward 12`, `the number of the bus, 12`, `the number of dead rose to 14` (see elided.ts)
 */
export function readNumberOf(drafts: readonly Draft[], reading: Reading): Draft[] {
  return drafts.map((draft) => {
    if (draft.unit !== '' || draft.shape === 'record' || draft.shape === 'fraction') return draft;
    const unit = isTold(draft, reading) ? unitBefore(draft, reading) : null;
    return unit === null
      ? draft
      : reread(draft, 'the number of', { unit, kind: 'count', unitSaid: true });
  });
}

/** A verb, or "to" and "at" after one, leads to the number. */
function isTold({ first }: Draft, { tokens, words, classAt }: Reading): boolean {
  const at = words.levelWords.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return (classAt(at) & (VERB | AUXILIARY)) !== 0 || words.passing.has(tokens[at]?.lower ?? '');
}

function unitBefore({ first }: Draft, reading: Reading): string | null {
  const { tokens, words } = reading;
  const start = Math.max(reading.sentenceAt(first).first, first - FARTHEST);
  for (let at = first - 1; at > start; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || words.tolls.has(token.lower)) return null;
    if (token.lower !== words.of || !words.numberWords.has(tokens[at - 1]?.lower ?? '')) continue;
    const phrase = nounPhraseAt(reading, at + 1, true);
    return phrase && phrase.end < first ? countedUnit(phrase, reading) : null;
  }
  return null;
}
