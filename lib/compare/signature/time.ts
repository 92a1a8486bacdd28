import type { Reading } from '../reading/reading.ts';

/** When a sentence takes place, as far as it says. */
export interface SentenceTime {
  /** Days of the week (0 to 6) that the sentence names. */
  stated: ReadonlySet<number>;
  /** The same, carried on from the sentences before when it names none. */
  days: ReadonlySet<number>;
  /** Years that the sentence names. */
  years: ReadonlySet<number>;
  /** Told of another time: a year, "last year", "two decades ago". */
  background: boolean;
}

/** For how many sentences a day holds that is not named again. */
const CARRIED = 3;
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * Days and years by sentence. A sentence that names no day takes over the day of the sentences before it;
 * a background sentence hands nothing on.
 * @param thisYear year of publication, which is no background; null when unknown
 */
export function timesOf({ prose, words }: Reading, thisYear: number | null): SentenceTime[] {
  let carried: ReadonlySet<number> = new Set();
  let age = 0;
  return prose.sentences.map(({ first, end }) => {
    const stated = new Set<number>();
    const years = new Set<number>();
    let ago = false;
    for (let at = first; at < end; at++) {
      const token = prose.tokens[at];
      if (!token) continue;
      const day = words.weekdays[token.lower];
      if (day !== undefined) stated.add(day);
      if (token.kind === 'number' && YEAR.test(token.text)) years.add(Number(token.text));
      ago ||= words.longAgo.some((run) =>
        run.every((word, step) => prose.tokens[at + step]?.lower === word),
      );
    }
    const background = ago || [...years].some((year) => year !== thisYear);
    if (stated.size && !background) {
      carried = stated;
      age = 0;
    } else if (++age > CARRIED) carried = new Set();
    return { stated, days: stated.size ? stated : carried, years, background };
  });
}
