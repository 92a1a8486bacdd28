import { DAY_ONLY } from '../when.ts';
import { locale } from '../words/say.ts';

/** The days from one moment to another, as short as the language tells them: "12–13 May 2026". */
export function daysFrom(first: string, last: string): string {
  const [a, b] = [new Date(first), new Date(last)];
  if (Number.isNaN(a.getTime()) || Number.isNaN(b.getTime())) return '';
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(DAY_ONLY.test(first) && DAY_ONLY.test(last) && { timeZone: 'UTC' }),
  }).formatRange(a, b);
}
