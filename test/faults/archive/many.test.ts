import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { encodeSegment } from '../../../lib/archive/index/segment.ts';
import { TermIndex } from '../../../lib/archive/index/term-index.ts';
import { openArchive } from '../../../lib/archive/open.ts';
import { ArchiveDatabase } from '../../../lib/archive/schema.ts';
import { analysisOf, articleAt, REPORTS, reportOf } from '../../../tools/bench/archive/generate.ts';
import { median } from '../../../tools/bench/archive/median.ts';
import { figure } from '../lib/figure.ts';

const SIZE = 20_000;
const STEP = 500;

it(`fault 17: among ${SIZE} reports a check takes at most 50 ms, and a deleted one leaves nothing behind`, async () => {
  let now = Date.UTC(2026, 4, 1);
  const archive = openArchive({ name: 'many', now: () => new Date(now).toISOString() });
  for (let at = 0; at < SIZE; at += STEP)
    await archive.saveAll(
      Array.from({ length: STEP }, (_, each) => articleAt(at + each)).map((article) => ({
        article,
        analysis: analysisOf(article),
      })),
    );
  await archive.tidy();

  const times: number[] = [];
  for (let story = 0; story < 40; story++) {
    const page = reportOf(story * 97, REPORTS);
    const start = performance.now();
    const { reports } = await archive.related(page);
    times.push(performance.now() - start);
    expect(reports.filter(({ article }) => article.url.includes(`/${story * 97}/`))).toHaveLength(
      REPORTS,
    );
  }
  const db = new ArchiveDatabase('many');
  const index = new TermIndex();
  await db.transaction('r', db.tables, () => index.refresh(db));
  const megabytes =
    index.segments.reduce((sum, part) => sum + encodeSegment(part).length, 0) / 2 ** 20;
  figure(`17 check among ${SIZE} reports, ms`, median(times), '<= 50');
  figure(`17 index of ${SIZE} reports in memory, MB`, megabytes, '<= 150');
  expect(median(times)).toBeLessThanOrEqual(50);
  expect(megabytes).toBeLessThanOrEqual(150);

  const [victim] = (await archive.related(reportOf(3, REPORTS))).reports;
  const id = victim?.id ?? '';
  await archive.writeNote({ id: 'note', clipping: id, anchor: null, text: 'A note.' });
  await archive.remove([id]);
  now += 120_000;
  await archive.tidy();
  const left = await Promise.all(
    [db.clippings, db.texts, db.analyses].map((table) => table.count()),
  );
  expect(left).toEqual([SIZE - 1, SIZE - 1, SIZE - 1]);
  expect(await db.notes.count()).toBe(0);
  expect(await archive.count()).toBe(SIZE - 1);
  db.close();
}, 300_000);
