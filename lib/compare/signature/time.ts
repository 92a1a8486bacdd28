import type { Article } from '../../text/article.ts';
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
 * @param published when the report was published: its year and month are no background; null when unknown
 */
export function timesOf({ prose, words }: Reading, published: Date | null): SentenceTime[] {
  const thisYear = published?.getUTCFullYear() ?? null;
  const farMonth = (word: string): boolean => {
    const month = published && words.months[word];
    const gap = month ? Math.abs(month - 1 - (published as Date).getUTCMonth()) : 0;
    return gap > 1 && gap < 11;
  };
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
      // "On April 20" in a report of July; not "may" in the middle of a sentence
      ago ||= /^\p{Lu}/u.test(token.text) && at > first && farMonth(token.lower);
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

/** When an article was published; null when it does not say. */
export function publicationDate({ published }: Pick<Article, 'published'>): Date | null {
  const date = new Date(published?.value ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
}
