import type { TokenRange } from '../../text/sentences.ts';
import type { Reading } from '../reading/reading.ts';
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

/**
 * The happening nearest to a figure, or the last one that the sentences before it named.
 * - `The second quake hit Marl. In Orvath 12 people died.`: the second quake, for the dead
 * - not: a happening that was named four sentences ago
 */
export function happeningOf(context: Context): Happening {
  const { reading, from, to, sentence } = context;
  const index = byStem(reading.words.incidents, reading.words);
  const { name } = nearest(context, index);
  if (name) return { noun: name, ordinal: ordinalOf(reading, { first: from, end: to }, name) };
  for (let back = 1; back <= CARRIED; back++) {
    const range = reading.prose.sentences[sentence - back];
    if (!range) break;
    const last = lastIn(reading, range, index);
    if (last) return { noun: last, ordinal: ordinalOf(reading, range, last) };
  }
  return { noun: null, ordinal: null };
}

function lastIn(
  { stems }: Reading,
  { first, end }: TokenRange,
  index: ReadonlyMap<string, string>,
): string | null {
  for (let at = end - 1; at >= first; at--) {
    const found = index.get(stems[at] as string);
    if (found) return found;
  }
  return null;
}

function ordinalOf(
  { stems, words, lower }: Reading,
  { first, end }: TokenRange,
  name: string,
): number | null {
  const index = byStem(words.incidents, words);
  for (let at = first; at < end; at++) {
    if (index.get(stems[at] as string) !== name) continue;
    for (const near of [at - 1, at - 2]) {
      const ordinal = near < first ? undefined : words.ordinals[lower(near)];
      if (ordinal !== undefined) return ordinal;
    }
  }
  return null;
}
