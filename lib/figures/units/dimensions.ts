import { UNIT_OF_NEXT } from '../counted/count-nouns.ts';
import { type Draft, reread } from '../draft.ts';
import type { Reading } from '../reading.ts';

/** A longer side than this many times the other is rather a relay ("4 x 100 metres") or a number of things. */
const MOST_UNEQUAL = 20;

/**
 * Two sides of one thing, the unit told once.
 * - `100 by 60 metres`, `a 3 x 4 metre room`
 * - not: `4 x 100 metres`, `went from 12 by 60 metres` with words between
 */
export function readDimensions(drafts: readonly Draft[], { tokens, words }: Reading): Draft[] {
  return drafts.map((draft, at) => {
    const next = drafts[at + 1];
    if (draft.unit !== '' || next?.kind !== 'physical' || next.first !== draft.after + 1)
      return draft;
    const ratio = Math.max(draft.low / next.low, next.low / draft.low);
    if (!words.dimensionWords.has(tokens[draft.after]?.lower ?? '') || !(ratio <= MOST_UNEQUAL))
      return draft;
    const { unit, kind } = next;
    return reread(draft, UNIT_OF_NEXT, { unit, kind, unitSaid: true });
  });
}
