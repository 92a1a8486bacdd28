import type { Clipping, Query } from './archive.ts';
import type { Context } from './context.ts';
import { toClipping } from './rows.ts';
import type { ClippingRow } from './schema.ts';

/** Clippings of a query, one page of them, and how many there are in all. */
export async function find(
  { connection }: Context,
  query: Query,
): Promise<{ clippings: Clipping[]; total: number }> {
  const rows = await connection.run((db) => db.clippings.toArray());
  const words = (query.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const matches = rows.filter(
    (row) => !row.removed && words.every((word) => row.title.toLowerCase().includes(word)),
  );
  const sort = query.sort ?? 'saved';
  const key = (row: ClippingRow) =>
    sort === 'published' ? (row.published?.[0] ?? '') : row[sort as 'saved'];
  const sign = (query.descending ?? sort === 'saved') ? -1 : 1;
  matches.sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const offset = query.offset ?? 0;
  const page = matches.slice(offset, offset + (query.limit ?? 50));
  return { clippings: page.map(toClipping), total: matches.length };
}
