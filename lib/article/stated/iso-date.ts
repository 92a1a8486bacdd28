const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ]{1,2}(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)? ?([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;
/** As in HTTP headers and feeds: `Wed, 13 May 2026 08:20:00 GMT`. */
const WRITTEN =
  /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|Z|[+-]\d{4})$/;

/**
 * A stated date as ISO 8601, no more exact than it was stated: a day stays a day, a time without a zone stays without.
 * - `2026-05-13T08:20:00+02:00`, `2026-05-13 08:20`, `20260513`, `Wed, 13 May 2026 08:20:00 GMT` are dates
 * - `13/05/2026` is none: in which country?
 *
 * @returns null for what is no date, or none between 1900 and 2100
 */
export function toIsoDate(stated: string | undefined): string | null {
  const given = stated?.trim() ?? '';
  if (WRITTEN.test(given)) return fromWritten(new Date(given));
  const [, year, month, day, hour, minute, second, zone] = ISO.exec(given) ?? [];
  if (!year || !month || !day || !isDay(+year, +month, +day)) return null;
  const date = `${year}-${month}-${day}`;
  if (!hour || !minute || +hour > 23 || +minute > 59) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${zone ? toZone(zone) : ''}`;
}

const fromWritten = (date: Date): string | null =>
  Number.isNaN(date.getTime()) ? null : toIsoDate(date.toISOString());

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1900 &&
  year <= 2100 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `Z`, `+0200` and `+02` as `Z`, `+02:00`. */
function toZone(zone: string): string {
  if (zone.toUpperCase() === 'Z') return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}
