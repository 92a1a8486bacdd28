import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { connect } from '../../lib/archive/connection.ts';
import { Catalogue } from '../../lib/archive/library/catalogue.ts';
import { decodeCatalogue, encodeCatalogue } from '../../lib/archive/library/catalogue-bytes.ts';
import { parseQuery } from '../../lib/archive/library/query.ts';
import { openArchive } from '../../lib/archive/open.ts';
import type { ArchiveDatabase } from '../../lib/archive/schema.ts';
import { analysis, article } from './samples.ts';

const entry = fc.record({
  number: fc.nat(),
  title: fc.string({ unit: 'grapheme' }),
  outlet: fc.constantFrom('harbour post', 'the courier', ''),
  published: fc.constantFrom('', '2026', '2026-05-13T08:20:00Z'),
  saved: fc.constantFrom('2026-05-13T08:20:00.000Z', '2026-05-14T08:20:00.000Z'),
  tags: fc.array(fc.string(), { maxLength: 2 }),
  unnamed: fc.nat(),
  figures: fc.nat(),
  notes: fc.nat(),
  versions: fc.integer({ min: 1 }),
  sample: fc.boolean(),
});

it('comes back from its record as it was', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (all) => {
      const entries = new Map(all.map((one) => [one.number, one]));
      const snapshot = { last: 7, edits: 3, entries };
      expect(decodeCatalogue(encodeCatalogue(snapshot))).toEqual(snapshot);
    }),
  );
});

const everything = (catalogue: Catalogue) =>
  catalogue.select(parseQuery(''), 'saved', true).map((one) => ({ ...one }));
const refresh = (db: ArchiveDatabase, catalogue: Catalogue) =>
  db.transaction('r', db.tables, () => catalogue.refresh(db));

it('stored, then changed by others, is what reading every row gives', async () => {
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 4, 13, 0, minute++)).toISOString();
  const archive = openArchive({ name: 'catalogue', now });
  const page = (at: number, text = `Text ${at}.`) =>
    article({ url: `https://harbourpost.example/${at}`, text });
  const ids: string[] = [];
  for (let at = 0; at < 12; at++) ids.push((await archive.save(page(at), analysis())).id);
  const connection = connect('catalogue');
  const first = new Catalogue();
  await connection.run((db) => refresh(db, first));
  await first.keep(connection);

  await archive.save(page(12), analysis());
  await archive.save(page(3, 'Another text.'), analysis());
  await archive.save(page(4), analysis({ engine: 2, figures: [] }));
  await archive.tag([ids[5] ?? ''], ['dams'], []);
  await archive.remove([ids[6] ?? '']);
  await archive.writeNote({ id: 'n', clipping: ids[7] ?? '', anchor: null, text: 'A note.' });

  const [stored, read] = await connection.run(async (db) => {
    const stored = new Catalogue();
    await refresh(db, stored);
    await db.shelves.clear();
    const read = new Catalogue();
    await refresh(db, read);
    return [stored, read];
  });
  expect(everything(stored)).toEqual(everything(read));
  expect(everything(read)).toHaveLength(12);
  connection.close();
});

it('that took up a part of what is new before reading failed lists all of it the next time', async () => {
  const archive = openArchive({ name: 'catalogue-cut' });
  const page = (at: number) => article({ url: `https://harbourpost.example/${at}` });
  for (const at of [0, 1]) await archive.save(page(at), analysis());
  const connection = connect('catalogue-cut');
  const catalogue = new Catalogue();
  await connection.run((db) => refresh(db, catalogue));
  expect(everything(catalogue)).toHaveLength(2);

  const { clippings } = await archive.find({});
  await archive.remove([clippings[0]?.id ?? '']);
  const failing = connection.run((db) => {
    vi.spyOn(db.clippings, 'where').mockImplementationOnce(() => {
      throw new Error('cut');
    });
    return refresh(db, catalogue);
  });
  await expect(failing).rejects.toThrow('cut');
  await connection.run((db) => refresh(db, catalogue));
  expect(everything(catalogue)).toHaveLength(1);
});
