import type { Article } from '../../text/article.ts';
import type { Reading } from '../reading/reading.ts';
import { type Days, datesIn } from './dates.ts';

/** When a sentence takes place, as far as it says. */
export interface SentenceTime {
  /** Days of the week (0 to 6) that the sentence names. */
  stated: ReadonlySet<number>;
  /** The same, carried on from the sentences before when it names none. */
  days: ReadonlySet<number>;
  /** Days of the year (month x 100 + day) that the sentence names. */
  calendar: ReadonlySet<number>;
  /** Years that the sentence names, each with the index of its token. */
  years: ReadonlyMap<number, number>;
  /** What it resolves to on the calendar, and the same carried on. */
  resolved: readonly Days[];
  carried: readonly Days[];
  /** Tokens that tell of another time without a date: "last year", "two decades ago". */
  ago: readonly number[];
  /** Told of another time: another year, a day long past, or the above. */
  background: boolean;
}

/** For how many sentences a day holds that is not named again. */
const CARRIED = 3;
/** What was that many days ago is no longer the news. */
const LONG_AGO = 45;
const DAY = 86_400_000;

/**
 * Days and years by sentence. A sentence that names no day takes over the day of the sentences before it;
 * a background sentence hands nothing on.
 * @param published when the report was published: its year and month are no background; null when unknown
 */
export function timesOf(reading: Reading, published: Date | null): SentenceTime[] {
  const thisYear = published?.getUTCFullYear() ?? null;
  const today = published && Math.floor(published.getTime() / DAY);
  let weekdays: ReadonlySet<number> = new Set();
  let carried: readonly Days[] = [];
  let age = 0;
  return reading.prose.sentences.map((sentence) => {
    const {
      weekdays: stated,
      calendar,
      years,
      days: resolved,
      ago,
    } = datesIn(reading, sentence, today);
    const background =
      ago.length > 0 ||
      isPast(resolved, published) ||
      [...years.keys()].some((year) => year !== thisYear);
    const names = stated.size > 0 || resolved.length > 0;
    if (names && !background) {
      [weekdays, carried, age] = [stated, resolved, 0];
    } else if (++age > CARRIED) [weekdays, carried] = [new Set(), []];
    return {
      stated,
      days: stated.size ? stated : weekdays,
      calendar,
      years,
      resolved,
      carried: resolved.length ? resolved : carried,
      ago,
      background,
    };
  });
}

/** Whether all that is dated is long past on the day of publication. */
export function isPast(days: readonly Days[], published: Date | null): boolean {
  if (!published || !days.length) return false;
  return days.every(({ to }) => to < published.getTime() / DAY - LONG_AGO);
}

/** When an article was published; null when it does not say. */
export function publicationDate({ published }: Pick<Article, 'published'>): Date | null {
  const date = new Date(published?.value ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
}
