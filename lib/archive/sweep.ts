import type { Context } from './context.ts';
import { type ArchiveDatabase, CATALOGUE, type ClippingRow } from './schema.ts';
import { noteSwept, readState } from './state.ts';

/** Milliseconds that a deletion can be undone: longer than any notice that offers it is shown. */
const UNDO_TIME = 60_000;
/** Clippings that one transaction sweeps. */
const BATCH = 500;

/**
 * Removes for good what was deleted long enough ago: text, analysis, versions, notes, and words of it in the library's
 * index. A tombstone with the id stays, and nothing else, so that a later sync knows what is gone.
 * May be ended at any moment: what is left is swept the next time.
 */
export async function sweep({ connection: { run }, now }: Context): Promise<void> {
  const until = new Date(Date.parse(now()) - UNDO_TIME).toISOString();
  const { cleared } = await run(readState);
  // looking through all that was just deleted, only to find that it is too early, would cost seconds
  if (cleared !== null && cleared > until) return;
  const hidden = await run((db) => db.clippings.where('hidden').equals(1).primaryKeys());
  let swept = 0;
  for (let at = 0; at < hidden.length; at += BATCH)
    swept += await run((db) => sweepSome(db, hidden.slice(at, at + BATCH), until));
  if (swept > 0) await run(dropDeadShelves);
}

type Removed = ClippingRow & { removed: string };

async function sweepSome(db: ArchiveDatabase, numbers: number[], until: string): Promise<number> {
  const isDue = (row: ClippingRow | undefined): row is Removed =>
    row?.removed !== undefined && row.removed <= until;
  const tables = [db.texts, db.analyses, db.tail, db.versions, db.notes, db.tombstones];
  return db.transaction('rw', [db.clippings, db.edits, db.state, ...tables], async () => {
    const rows = (await db.clippings.bulkGet(numbers)).filter(isDue);
    if (rows.length > 0) await removeForGood(db, rows);
    return rows.length;
  });
}

/** @param rows at least one */
async function removeForGood(db: ArchiveDatabase, rows: readonly Removed[]): Promise<void> {
  const numbers = rows.map(({ number }) => number as number);
  const noted = rows.filter((row) => row.notes > 0).map(({ id }) => id);
  const notes = await db.notes.where('clipping').anyOf(noted).primaryKeys();
  const { removed } = rows[0] as Removed;
  await Promise.all([
    db.clippings.bulkDelete(numbers),
    db.texts.bulkDelete(numbers),
    db.analyses.bulkDelete(numbers),
    db.tail.bulkDelete(numbers),
    ...rows
      .filter(({ version }) => version > 1)
      .map(({ id }) => db.versions.where({ id }).delete()),
    db.notes.bulkDelete(notes),
    db.tombstones.bulkPut([
      ...rows.map(({ id, removed }) => ({ id, kind: 'clipping' as const, removed })),
      ...notes.map((id) => ({ id, kind: 'note' as const, removed })),
    ]),
  ]);
  await noteSwept(db, numbers);
}

/** Deletes what the library's index has of ranges in which no clipping is left: their words are there to be read. */
async function dropDeadShelves(db: ArchiveDatabase): Promise<void> {
  await db.transaction('rw', [db.shelves, db.clippings], async () => {
    const isEmpty = async (from: number, to: number) =>
      (await db.clippings.where('number').between(from, to).limit(1).primaryKeys()).length === 0;
    if (await isEmpty(0, Infinity)) await db.shelves.delete(CATALOGUE);
    const firsts = await db.shelves.where('id').above(CATALOGUE).primaryKeys();
    for (const [at, first] of firsts.entries())
      if (await isEmpty(first, firsts[at + 1] ?? Infinity)) await db.shelves.delete(first);
  });
}
