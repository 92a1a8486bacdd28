import type { Context } from '../signature/context.ts';
import { byStem, nearest } from '../signature/event.ts';

/** Which happening a clause speaks of. */
export interface Happening {
  /** Kind of happening ("quake"); null when none is named. */
  noun: string | null;
  /** Its number among others: 2 for "the second quake", -1 for "the latest"; null when not said. */
  ordinal: number | null;
}

/** For how many sentences a happening holds that is not named again. */
const CARRIED = 3;

/** The happening nearest to a figure, or the one carried on from the figures before it. */
export function happeningOf(context: Context, before: Happening, gap: number): Happening {
  const { reading, from, to } = context;
  const { words, stems, prose } = reading;
  const index = byStem(words.incidents, words);
  const { name } = nearest(context, index);
  if (!name) return gap < CARRIED ? before : { noun: null, ordinal: null };
  for (let at = from; at < to; at++) {
    if (index.get(stems[at] as string) !== name) continue;
    for (const near of [at - 1, at - 2]) {
      const ordinal = near < from ? undefined : words.ordinals[prose.tokens[near]?.lower ?? ''];
      if (ordinal !== undefined) return { noun: name, ordinal };
    }
  }
  return { noun: name, ordinal: null };
}
