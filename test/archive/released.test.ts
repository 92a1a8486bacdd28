import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../lib/archive/open.ts';
import { SCHEMA_VERSION } from '../../lib/archive/schema.ts';
import { restoreReleased } from './restore-released.ts';
import { article } from './samples.ts';

const FOLDER = join(import.meta.dirname, 'released');

describe.each(readdirSync(FOLDER))('fault 8: a database of %s', (file) => {
  it('is opened with every clipping, version, note and tag', async () => {
    const name = `released-${file}`;
    const { rows } = await restoreReleased(readFileSync(join(FOLDER, file), 'utf8'), name);
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
    expect((await archive.related(page)).reports.length).toBeGreaterThan(0);
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
