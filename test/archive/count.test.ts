import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connect } from '../../lib/archive/connection.ts';
import { careForIndex } from '../../lib/archive/index/care.ts';
import { openArchive } from '../../lib/archive/open.ts';
import { analysis, article } from './samples.ts';

type Deed = { deed: 'save' | 'remove' | 'restore'; page: number; text: number } | { deed: 'tidy' };

const page = fc.integer({ min: 0, max: 5 });
const deeds = fc.array(
  fc.oneof(
    fc.record({
      deed: fc.constantFrom(
        'save' as const,
        'save' as const,
        'remove' as const,
        'restore' as const,
      ),
      page,
      text: fc.integer({ min: 0, max: 2 }),
    }),
    fc.record({ deed: fc.constant('tidy' as const) }),
  ),
  { maxLength: 40 },
);

/** Plays deeds on an archive whose clock goes on by two minutes each, so that what was deleted is swept. */
async function play(name: string, all: readonly Deed[]) {
  let step = 0;
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, 2 * step++)).toISOString();
  const archive = openArchive({ name, now });
  const connection = connect(name);
  const url = (which: number) => `https://harbourpost.example/${which}`;
  const ids = new Map<number, string>();
  for (const one of all) {
    if (one.deed === 'tidy') {
      await archive.tidy();
      await careForIndex(connection, 2);
      continue;
    }
    const id = ids.get(one.page);
    if (one.deed === 'save') {
      const report = article({ url: url(one.page), text: `Text ${one.text}.` });
      const sample = one.page === 5;
      ids.set(one.page, (await archive.save(report, analysis(), { sample })).id);
    } else if (id) await archive[one.deed]([id]);
  }
  const { clippings } = await archive.find({ limit: 100 });
  const counted = await archive.count();
  archive.close();
  connection.close();
  return { counted, listed: clippings.filter(({ sample }) => !sample).length };
}

it('counts what the library lists, samples aside, whatever was saved, deleted, swept and sealed', async () => {
  let archives = 0;
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const { counted, listed } = await play(`counted-${archives++}`, all);
      expect(counted).toBe(listed);
    }),
    { numRuns: 60 },
  );
});
