import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDate } from '../../../lib/article/stated/iso-date.ts';

describe('a stated date as ISO 8601', () => {
  it.each([
    ['2026-05-13T08:20:00+02:00', '2026-05-13T08:20:00+02:00'],
    ['2026-05-13T08:20:00.123Z', '2026-05-13T08:20:00Z'],
    ['2026-05-13T08:20:00+0200', '2026-05-13T08:20:00+02:00'],
    ['2026-05-13 08:20', '2026-05-13T08:20:00'],
    ['2026-05-13', '2026-05-13'],
    ['20260513', '2026-05-13'],
    [' 2026-05-13T00:00:00Z ', '2026-05-13T00:00:00Z'],
    ['Wed, 13 May 2026 08:20:00 GMT', '2026-05-13T08:20:00Z'],
  ])('%s is %s', (stated, date) => expect(toIsoDate(stated)).toBe(date));

  it.each([
    '',
    'yesterday',
    '13/05/2026',
    '2026-13-05',
    '2026-02-30',
    '0001-01-01',
    '275760-09-13',
    '2026',
    '1778660400',
    'Wed, 99 May 2026 08:20:00 GMT',
  ])('%j is none', (stated) => expect(toIsoDate(stated)).toBeNull());

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (stated) => void toIsoDate(stated)));
  });
});
