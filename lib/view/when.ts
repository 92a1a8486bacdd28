import { locale } from './words/say.ts';

/** ISO dates that state a day and no time must not move to the day before in another time zone. */
export const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

const DETAILS = {
  /** "Wed, 13 May 2026, 08:20" */
  full: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** "Wed, 13 May 2026, 08:20 CEST": where it is held against the page's own words, or handed on. */
  zoned: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** "Wed 13 May, 08:20" */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** "13 May, 08:20" */
  day: { day: 'numeric', month: 'short' },
  /** "Wed 08:20": among moments of one week. */
  week: { weekday: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * A moment in the reader's language and time zone; empty when it cannot be read.
 * @param iso ISO 8601; only a day where no more is known
 */
export function when(iso: string, detail: keyof typeof DETAILS = 'short'): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale(), {
    ...DETAILS[detail],
    ...(DAY_ONLY.test(iso)
      ? { timeZone: 'UTC' }
      : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    ...(detail === 'zoned' && !DAY_ONLY.test(iso) && { timeZoneName: 'short' }),
  }).format(date);
}

/** Milliseconds for sorting and plots; null when it cannot be read. A day alone counts as its first moment. */
export function instant(iso: string | null | undefined): number | null {
  const time = iso ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

const SIX_DAYS = 6 * 24 * 60 * 60 * 1000;

/** As short as it can be told beside another moment: the weekday within six days of it, the day and month otherwise. */
export function whenBeside(iso: string, other: string | null | undefined): string {
  const [a, b] = [instant(iso), instant(other)];
  const near = a !== null && b !== null && Math.abs(a - b) < SIX_DAYS && !DAY_ONLY.test(iso);
  return when(iso, near ? 'week' : 'day');
}
