import type { ArchiveDatabase, StateRow } from './schema.ts';
import { readState } from './state.ts';

/**
 * How many clippings count: neither samples nor deleted ones. The database counts by walking over every row, which
 * takes half a second at fifty thousand in a fresh browser: so the state knows how many there are up to a number, and
 * only those after it are counted. Runs inside a transaction over state and clippings.
 */
export async function countSaved(db: ArchiveDatabase): Promise<number> {
  const [rows, hidden] = await Promise.all([
    countRows(db),
    db.clippings.where('hidden').equals(1).count(),
  ]);
  return rows - hidden;
}

/** How many rows of clippings there are, deleted ones included. Runs inside a transaction over state and clippings. */
export async function countRows(db: ArchiveDatabase): Promise<number> {
  const { counted } = await readState(db);
  return counted.rows + (await countAfter(db, counted.upTo));
}

/** The count moved on to a number. Runs inside a transaction over clippings. */
export async function countOn(
  db: ArchiveDatabase,
  { upTo, rows }: StateRow['counted'],
  number: number,
): Promise<StateRow['counted']> {
  if (number <= upTo) return { upTo, rows };
  const more = await db.clippings.where('number').between(upTo, number, false, true).count();
  return { upTo: number, rows: rows + more };
}

const countAfter = (db: ArchiveDatabase, number: number) =>
  db.clippings.where('number').above(number).count();
