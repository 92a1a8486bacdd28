import type { Context } from './context.ts';
import type { ArchiveDatabase, ClippingRow } from './schema.ts';
import { noteGone } from './state.ts';

/** Milliseconds that a deletion can be undone: longer than any notice that offers it is shown. */
const UNDO_TIME = 60_000;
/** Clippings that one transaction sweeps. */
const BATCH = 200;

/**
 * Removes for good what was deleted long enough ago: text, analysis, versions, notes. A tombstone with the id stays,
 * and nothing else, so that a later sync knows what is gone.
 */
export async function sweep({ connection, now }: Context): Promise<void> {
  const until = new Date(Date.parse(now()) - UNDO_TIME).toISOString();
  while (await connection.run((db) => sweepSome(db, until)));
}

async function sweepSome(db: ArchiveDatabase, until: string): Promise<boolean> {
  const tables = [db.texts, db.analyses, db.tail, db.versions, db.notes, db.tombstones];
  return db.transaction('rw', [db.clippings, db.edits, db.state, ...tables], async () => {
    const hidden = await db.clippings.where('hidden').equals(1).toArray();
    const due = hidden.filter(({ removed }) => removed !== undefined && removed <= until);
    const batch = due.slice(0, BATCH);
    if (batch.length > 0) await removeForGood(db, batch);
    return due.length > BATCH;
  });
}

async function removeForGood(db: ArchiveDatabase, rows: readonly ClippingRow[]): Promise<void> {
  const numbers = rows.map(({ number }) => number as number);
  const ids = rows.map(({ id }) => id);
  const notes = await db.notes.where('clipping').anyOf(ids).primaryKeys();
  const gone = (kind: 'clipping' | 'note') => (id: string, at: number) => ({
    id,
    kind,
    removed: (kind === 'clipping' ? rows[at] : rows[0])?.removed ?? '',
  });
  await Promise.all([
    db.clippings.bulkDelete(numbers),
    db.texts.bulkDelete(numbers),
    db.analyses.bulkDelete(numbers),
    db.tail.bulkDelete(numbers),
    ...ids.map((id) => db.versions.where('[id+version]').between([id, 0], [id, Infinity]).delete()),
    db.notes.bulkDelete(notes),
    db.tombstones.bulkPut([...ids.map(gone('clipping')), ...notes.map(gone('note'))]),
  ]);
  await noteGone(db, numbers);
}
