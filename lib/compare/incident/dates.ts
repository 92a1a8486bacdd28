import type { Reading } from '../reading/reading.ts';

/** A stretch of days since 1970, both ends included. */
export interface Days {
  from: number;
  to: number;
  /** Index of the token that names it. */
  at: number;
}

/** What a sentence says of when it takes place, by the token that says it. */
export interface Dates {
  /** Days of the week (0 to 6) on which something happened, not those on which somebody said so. */
  weekdays: Set<number>;
  /** Days of the year (month x 100 + day) written out: "April 20". */
  calendar: Set<number>;
  /** Years, each with the index of its token. */
  years: Map<number, number>;
  /** What resolves to days on the calendar, given the day of publication. */
  days: Days[];
  /** Tokens that say that it was long ago, without a year: "last year", "decades ago". */
  ago: number[];
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const DAY = /^(?:[12]?\d|3[01])$/;
/** How far before a day of the week a word of reporting may stand: "said in a statement on Wednesday". */
const REPORTED = 5;
/** A date this far after publication was last year's: nothing is reported so early. */
const AHEAD = 60;
const MILLISECONDS = 86_400_000;

/**
 * Reads the dates of one sentence.
 * - `on Tuesday` in a report of a Thursday: the day before yesterday; `April 20`, `in May 2012`, `last night`
 * - not: `the mayor said on Wednesday` (the day of the saying), `will open on Friday` (not yet)
 * @param published day of publication, in days since 1970; null when unknown
 */
export function datesIn(
  { prose, words, lower, says }: Reading,
  { first, end }: { first: number; end: number },
  published: number | null,
): Dates {
  const found: Dates = {
    weekdays: new Set(),
    calendar: new Set(),
    years: new Map(),
    days: [],
    ago: [],
  };
  /** Tokens of years that belong to a month. */
  const dated = new Set<number>();
  const ahead = range(first, end).some((at) => words.ahead.has(lower(at)));
  for (let at = first; at < end; at++) {
    const token = prose.tokens[at];
    if (!token) continue;
    const weekday = words.weekdays[token.lower];
    if (weekday !== undefined && !reported(at)) {
      found.weekdays.add(weekday);
      const day = published !== null && !ahead ? lastOf(weekday, published) : null;
      if (day !== null) found.days.push({ from: day, to: day, at });
    }
    if (token.kind === 'number' && YEAR.test(token.text)) found.years.set(Number(token.text), at);
    const month = words.months[token.lower];
    if (month && /^\p{Lu}/u.test(token.text)) monthAt(at, month);
    const back = words.recent[token.lower];
    if (back !== undefined && published !== null && !reported(at))
      found.days.push({ from: published - back - 1, to: published - back + 1, at });
    if (agoAt(at)) found.ago.push(at);
  }
  for (const [year, at] of found.years)
    if (!dated.has(at))
      found.days.push({ from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31), at });
  return found;

  function agoAt(at: number): boolean {
    return words.longAgo.some((run) => says(run, at));
  }

  function reported(at: number): boolean {
    return range(Math.max(first, at - REPORTED), at).some((before) =>
      words.reporting.has(lower(before)),
    );
  }

  function monthAt(at: number, month: number): void {
    const after = lower(at + 1) === '.' ? at + 2 : at + 1;
    const number = [after, at - 1].find((near) => DAY.test(lower(near)));
    // "May" opens a sentence as a verb too
    if (number === undefined && at === first) return;
    const day = number === undefined ? null : Number(lower(number));
    if (day !== null) found.calendar.add(month * 100 + day);
    const written = [after, after + 1, after + 2].find((near) => YEAR.test(lower(near)));
    const year = written === undefined ? guessedYear(at, month, day ?? 1) : Number(lower(written));
    if (written !== undefined) dated.add(written);
    if (year === null) return;
    found.days.push({
      from: dayNumber(year, month, day ?? 1),
      to: day === null ? dayNumber(year, month + 1, 0) : dayNumber(year, month, day),
      at,
    });
  }

  /** "April" of a report of July is this year's, "April last year" is not. */
  function guessedYear(at: number, month: number, day: number): number | null {
    if (published === null) return null;
    const year = new Date(published * MILLISECONDS).getUTCFullYear();
    if (agoAt(at + 1) || agoAt(at + 2) || agoAt(at + 3)) return year - 1;
    return dayNumber(year, month, day) > published + AHEAD ? year - 1 : year;
  }
}

const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS;

/** The last such day up to publication; null for the day after it, which is tomorrow here and today elsewhere. */
function lastOf(weekday: number, published: number): number | null {
  const back = (new Date(published * MILLISECONDS).getUTCDay() - weekday + 7) % 7;
  return back === 6 ? null : published - back;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
