import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../lib/archive/open.ts';
import { SCHEMA_VERSION } from '../../lib/archive/schema.ts';
import { analysis, article } from './samples.ts';

const FOLDER = join(import.meta.dirname, 'released');

/** A database as a released version of the program left it: its stores, and their rows with bytes as Base64. */
interface Released {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, Record<string, unknown>[]>;
}

const revive = (name: string, value: unknown) => {
  if (name === 'terms' || name === 'shingles') return Uint32Array.from(value as number[]);
  return value && typeof value === 'object' && 'bytes in base64' in value
    ? new Uint8Array(Buffer.from(String(value['bytes in base64']), 'base64'))
    : value;
};

/** Makes the database anew, as that version would have. */
async function restore(file: string, name: string) {
  const released: Released = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'), revive);
  const db = new Dexie(name);
  db.version(released.version).stores(released.stores);
  await db.open();
  for (const [table, rows] of Object.entries(released.rows)) await db.table(table).bulkAdd(rows);
  db.close();
  return released;
}

describe.each(readdirSync(FOLDER))('fault 8: a database of %s', (file) => {
  it('is opened with every clipping, version, note and tag', async () => {
    const name = `released-${file}`;
    const { rows } = await restore(file, name);
    const archive = openArchive({ name });
    const { clippings } = await archive.find({});
    expect(clippings).toHaveLength(rows.clippings?.length ?? -1);
    const dam = await archive.savedAt(article().url);
    expect(dam).toMatchObject({ title: article().title, versions: 2, notes: 1, tags: ['dams'] });
    const id = dam?.id as string;
    expect((await archive.versions(id)).map((report) => report.article.text)).toEqual([
      article().text,
      'The dam held after all.',
    ]);
    expect(await archive.notes(id)).toMatchObject([
      { text: 'Ask the district.', anchor: { exact: 'gave way' } },
    ]);
    const tags = rows.notes?.flatMap((note) => (note.tags as string[] | undefined) ?? []) ?? [];
    expect((await archive.notes(id)).flatMap((note) => note.tags)).toEqual(tags);
    for (const tag of tags) expect((await archive.find({ text: `tag:"${tag}"` })).total).toBe(1);
    const page = article({ url: 'https://x.example/page' });
    expect((await archive.related(page, analysis())).reports.length).toBeGreaterThan(0);
    expect((await archive.find({ text: '"held after all"' })).total).toBe(1);
    const corrections = await archive.corrections([article().url]);
    expect(corrections.map(({ at }) => at.exact)).toEqual(
      (rows.corrections ?? []).map(({ at }) => (at as { exact: string }).exact),
    );
  });
});

it('there is one for every schema that was released', () => {
  const versions = readdirSync(FOLDER).map((file) =>
    Number(/^schema-(\d+)\.json$/.exec(file)?.[1]),
  );
  expect(versions.sort()).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1));
});
