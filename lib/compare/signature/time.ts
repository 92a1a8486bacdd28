import type { Reading } from '../reading/reading.ts';

/** When each sentence takes place, as far as it says. */
export interface SentenceTime {
  days: ReadonlySet<number>;
  years: ReadonlySet<number>;
  background: boolean;
}

/**
 * Days and years by sentence. A sentence that names no day takes over the day of the sentence before, in the same
 * run of at most three; a background sentence hands nothing on.
 */
export function timesOf({ prose, words }: Reading): SentenceTime[] {
  let carried: ReadonlySet<number> = new Set();
  let age = 0;
  return prose.sentences.map(({ first, end }) => {
    const days = new Set<number>();
    const years = new Set<number>();
    let earlier = false;
    for (let at = first; at < end; at++) {
      const token = prose.tokens[at];
      if (!token) continue;
      const day = words.weekdays[token.lower];
      if (day !== undefined) days.add(day);
      if (token.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(token.text))
        years.add(Number(token.text));
      if (words.earlier.has(token.lower)) earlier = true;
    }
    if (days.size) {
      carried = days;
      age = 0;
    } else if (++age > CARRIED) carried = new Set();
    return { days: days.size ? days : carried, years, background: years.size > 0 || earlier };
  });
}

/** For how many sentences a day holds that is not named again. */
const CARRIED = 3;
