import { describe, expect, it } from 'vitest';
import { publicationOf, publicationOrder } from '../../../lib/compare/incident/publication.ts';
import type { Report } from '../../../lib/report/report.ts';

const published = (value: string | null) =>
  publicationOf({
    article: { published: value === null ? null : { value, origin: 'meta' } },
  } as unknown as Report);

describe('which report came first', () => {
  it.each([
    ['by the day', '2026-05-12', '2026-05-13', -1],
    ['by the moment on one day', '2026-05-13T07:00:00+02:00', '2026-05-13T08:20:00+02:00', -1],
    ['across time zones', '2026-05-13T08:20:00+02:00', '2026-05-13T07:00:00Z', -1],
    ['later', '2026-05-14T01:00:00Z', '2026-05-13T23:00:00Z', 1],
  ])('%s', (_name, a, b, sign) =>
    expect(Math.sign(publicationOrder(published(a), published(b)) as number)).toBe(sign),
  );

  it('does not say on one day when a page states no time', () =>
    expect(publicationOrder(published('2026-05-13'), published('2026-05-13T08:20:00Z'))).toBe(0));

  it.each([[null], ['yesterday']])('does not know without a date: %s', (value) =>
    expect(publicationOrder(published(value), published('2026-05-13'))).toBeNull(),
  );
});
