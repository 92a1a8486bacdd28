import type { Report } from '../../report/report.ts';

/** When a report was published, as far as its page says. */
export interface Publication {
  date: Date;
  /** Days since 1970. */
  day: number;
  /** Milliseconds since 1970; null when the page states no more than the day. */
  moment: number | null;
}

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** Null when the report does not say, or says it in a way that nobody can read. */
export function publicationOf({ article }: Pick<Report, 'article'>): Publication | null {
  const value = article.published?.value ?? '';
  const date = new Date(value);
  const time = date.getTime();
  if (Number.isNaN(time)) return null;
  return { date, day: Math.floor(time / DAY), moment: value.includes('T') ? time : null };
}

/**
 * Which of two reports came first: negative for the first, positive for the second, 0 when the stated days are one
 * and a page states no time, null when a date is missing.
 */
export function publicationOrder(a: Publication | null, b: Publication | null): number | null {
  if (!a || !b) return null;
  return a.moment === null || b.moment === null ? a.day - b.day : a.moment - b.moment;
}
