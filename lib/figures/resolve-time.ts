/** ISO days or years; null where a phrase tells none or the day of publication is not known. */
export interface Resolved {
  from: string | null;
  to: string | null;
}

const DAY = 86_400_000;
const nothing: Resolved = { from: null, to: null };

/** Days are counted in UTC: the texts tell days, never hours that a time zone could move. */
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

function dayOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  return Number.isNaN(time) ? null : time;
}

/** "today" is no day back, "yesterday" one; null tells no day. */
export function resolveDay(back: number | null, published: string | null): Resolved {
  const today = dayOf(published);
  if (back === null || today === null) return nothing;
  const day = isoDay(today - back * DAY);
  return { from: day, to: day };
}

/** The last such day up to the day of publication itself: reports tell what has happened. */
export function resolveWeekday(weekday: number, published: string | null): Resolved {
  const today = dayOf(published);
  if (today === null) return nothing;
  const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
  return resolveDay(back, published);
}

/** A month, with a day or a year or both; without a year the last such month up to the day of publication. */
export function resolveMonth(
  month: number,
  day: number | null,
  year: number | null,
  published: string | null,
): Resolved {
  const today = dayOf(published);
  if (year === null && today === null) return nothing;
  const in_ = (candidate: number) => Date.UTC(candidate, month, day ?? 1);
  let told = year ?? new Date(today as number).getUTCFullYear();
  if (year === null && in_(told) > (today as number)) told--;
  if (day !== null) return { from: isoDay(in_(told)), to: isoDay(in_(told)) };
  return { from: isoDay(in_(told)), to: isoDay(Date.UTC(told, month + 1, 0)) };
}
