import { expect, it } from 'vitest';
import { alone } from '../../entrypoints/background/alone.ts';
import { clippingsHeld } from '../../entrypoints/sidepanel/useWatch.ts';
import type { PageReport } from '../../lib/messages/protocol.ts';
import { fail } from '../../lib/result.ts';
import { facts } from '../view/fixtures/vessen.ts';

const page: PageReport = { ...facts, others: [...facts.others], saved: null, archiveProblem: null };

it('counts the clippings that a page was held against', () =>
  expect(clippingsHeld({ phase: 'page', page })).toBe(page.comparison.saved));

it('does not take a page without a comparison yet, or an archive that cannot be opened, for an empty archive', () => {
  const early = alone(page.report);
  expect(clippingsHeld({ phase: 'page', page: early })).toBeNull();
  expect(clippingsHeld({ phase: 'page', page: { ...early, comparing: 'stopped' } })).toBeNull();
  expect(
    clippingsHeld({ phase: 'page', page: { ...page, archiveProblem: fail('unavailable') } }),
  ).toBeNull();
  expect(clippingsHeld({ phase: 'reading', progress: null })).toBeNull();
});
