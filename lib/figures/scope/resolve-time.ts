import type { StretchUnit } from '../../language/figure-words.ts';

/** ISO days or years; null where a phrase tells none or the day of publication is not known. */
export interface Resolved {
  from: string | null;
  to: string | null;
}

const DAY = 86_400_000;
export const nothing: Resolved = { from: null, to: null };

/** Days are counted in UTC: the texts tell days, never hours that a time zone could move. */
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

function dayOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  return Number.isNaN(time) ? null : time;
}

/** "today" is no day back, "yesterday" one. */
function resolveDay(back: number, published: string | null): Resolved {
  const today = dayOf(published);
  if (today === null) return nothing;
  const day = isoDay(today - back * DAY);
  return { from: day, to: day };
}

/**
 * A day, night, week (from Monday), month or year so many back from the one of publication; what is not over ends there.
 * - day 1: yesterday; night 0: from the day before to the day itself; week 1: the whole week before; year 1: last year
 */
export function resolveBack(unit: StretchUnit, back: number, published: string | null): Resolved {
  const today = dayOf(published);
  if (today === null) return nothing;
  const date = new Date(today);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'hour':
      return resolveDay(Math.floor(back / 24), published);
    case 'day':
      return resolveDay(back, published);
    case 'night':
      return { from: isoDay(today - (back + 1) * DAY), to: isoDay(today - back * DAY) };
    case 'week': {
      const monday = today - ((date.getUTCDay() + 6) % 7) * DAY - 7 * back * DAY;
      return { from: isoDay(monday), to: isoDay(Math.min(monday + 6 * DAY, today)) };
    }
    case 'month':
      return {
        from: isoDay(Date.UTC(year, month - back, 1)),
        to: isoDay(Math.min(Date.UTC(year, month - back + 1, 0), today)),
      };
    default:
      return { from: String(year - back), to: String(year - back) };
  }
}

const DAYS: Readonly<Record<StretchUnit, number>> = {
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  month: 30.4,
  year: 365.25,
};

/** So much time up to the day of publication: "the past 24 hours". */
export function resolveLength(
  unit: StretchUnit,
  length: number,
  published: string | null,
): Resolved {
  const today = dayOf(published);
  if (today === null) return nothing;
  return { from: isoDay(today - Math.round(DAYS[unit] * length) * DAY), to: isoDay(today) };
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
