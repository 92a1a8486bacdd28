import { oncePerReading } from '../reading/once-per-reading.ts';
import { type Days, datesIn } from './dates.ts';
import { DAY, type Publication, publicationOf } from './publication.ts';

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
  /** What it resolves to on the calendar. */
  resolved: readonly Days[];
  /** Tokens that tell of another time without a date: "last year", "two decades ago". */
  ago: readonly number[];
  /** Told of another time: another year, a day long past, or the above. */
  background: boolean;
}

/** For how many sentences a day holds that is not named again. */
const CARRIED = 3;
/** What was that many days ago is no longer the news. */
const LONG_AGO = 30;

/**
 * Days and years by sentence. A sentence that names no day takes over the day of the sentences before it;
 * a background sentence hands nothing on, and the year and month of publication are no background.
 */
export const timesOf = oncePerReading((reading, report): SentenceTime[] => {
  const published = publicationOf(report);
  const thisYear = published?.date.getUTCFullYear();
  let weekdays: ReadonlySet<number> = new Set();
  let age = 0;
  return reading.prose.sentences.map((sentence) => {
    const {
      weekdays: stated,
      calendar,
      years,
      days: resolved,
      ago,
    } = datesIn(reading, sentence, published?.day ?? null);
    const background =
      ago.length > 0 ||
      isPast(resolved, published) ||
      [...years.keys()].some((year) => year !== thisYear);
    const names = stated.size > 0 || resolved.length > 0;
    if (names && !background) [weekdays, age] = [stated, 0];
    else if (++age > CARRIED) weekdays = new Set();
    return {
      stated,
      days: stated.size ? stated : weekdays,
      calendar,
      years,
      resolved,
      ago,
      background,
    };
  });
});

/** Whether all that is dated is long past on the day of publication. */
export function isPast(days: readonly Days[], published: Publication | null): boolean {
  if (!published || !days.length) return false;
  return days.every(({ to }) => to < published.date.getTime() / DAY - LONG_AGO);
}
