import type { Note } from './archive.ts';
import type { Context } from './context.ts';
import { ArchiveProblem } from './problem.ts';
import type { ArchiveDatabase } from './schema.ts';
import { noteEdits } from './state.ts';

/** A clipping's notes, in the order of writing. */
export async function notes({ connection }: Context, clipping: string): Promise<Note[]> {
  const found = await connection.run((db) => db.notes.where('clipping').equals(clipping).toArray());
  return found.sort((a, b) => a.written.localeCompare(b.written) || a.id.localeCompare(b.id));
}

/** Writes a note, or writes it anew: the id decides. */
export async function writeNote(
  { connection, now }: Context,
  { id, clipping, anchor, text }: Pick<Note, 'id' | 'clipping' | 'anchor' | 'text'>,
): Promise<void> {
  const revised = now();
  await connection.runStrictly((db) =>
    db.transaction('rw', [db.notes, db.clippings, db.edits, db.state], async () => {
      const before = await db.notes.get(id);
      const written = before?.written ?? revised;
      if (!(await recount(db, clipping, before ? 0 : 1, revised)))
        throw new ArchiveProblem('refused input', 'The clipping of this note is no longer there.');
      await db.notes.put({ id, clipping, anchor, text: text.toWellFormed(), written, revised });
    }),
  );
}

/** Deletes a note and leaves its tombstone. Deleting it again does nothing. */
export async function deleteNote({ connection, now }: Context, id: string): Promise<void> {
  const removed = now();
  await connection.runStrictly((db) =>
    db.transaction('rw', [db.notes, db.clippings, db.tombstones, db.edits, db.state], async () => {
      const note = await db.notes.get(id);
      if (!note) return;
      await db.notes.delete(id);
      await db.tombstones.put({ id, kind: 'note', removed });
      await recount(db, note.clipping, -1, removed);
    }),
  );
}

async function recount(db: ArchiveDatabase, clipping: string, by: number, revised: string) {
  const row = await db.clippings.where('id').equals(clipping).first();
  if (!row) return false;
  await db.clippings.put({ ...row, notes: row.notes + by, revised });
  await noteEdits(db, [row.number as number]);
  return true;
}
