import type { NewNote, Note } from './archive.ts';
import type { Context } from './context.ts';
import { ArchiveProblem } from './problem.ts';
import type { ArchiveDatabase, ClippingRow } from './schema.ts';
import { noteEdits } from './state.ts';
import { tagging, tagsFrom } from './tagging.ts';

/** A clipping's notes, in the order of writing. */
export async function notes({ connection }: Context, clipping: string): Promise<Note[]> {
  const found = await connection.run((db) => db.notes.where('clipping').equals(clipping).toArray());
  return found.sort((a, b) => a.written.localeCompare(b.written) || a.id.localeCompare(b.id));
}

/** Writes a note, or writes it anew: the id decides. Tags stay as they are unless given. */
export async function writeNote(
  { connection, now }: Context,
  { id, clipping, anchor, text, tags }: NewNote,
): Promise<void> {
  const revised = now();
  await connection.runStrictly((db) =>
    db.transaction('rw', notesTables(db), async () => {
      const before = await db.notes.get(id);
      await db.notes.put({
        id,
        clipping,
        anchor,
        text: text.toWellFormed(),
        tags: tags ? tagsFrom(tags) : (before?.tags ?? []),
        written: before?.written ?? revised,
        revised,
      });
      if (!(await recount(db, clipping, revised))) throw new ArchiveProblem('gone');
    }),
  );
}

/** Adds tags to a note and takes tags away. A note that is not there is passed over. */
export async function tagNote(
  { connection, now }: Context,
  id: string,
  add: readonly string[],
  remove: readonly string[],
): Promise<void> {
  const revised = now();
  const change = tagging(add, remove);
  await connection.runStrictly((db) =>
    db.transaction('rw', notesTables(db), async () => {
      const note = await db.notes.get(id);
      if (!note) return;
      await db.notes.put({ ...note, tags: change(note.tags), revised });
      await recount(db, note.clipping, revised);
    }),
  );
}

/** Deletes a note and leaves its tombstone. Deleting it again does nothing. */
export async function deleteNote({ connection, now }: Context, id: string): Promise<void> {
  const removed = now();
  await connection.runStrictly((db) =>
    db.transaction('rw', [...notesTables(db), db.tombstones], async () => {
      const note = await db.notes.get(id);
      if (!note) return;
      await db.notes.delete(id);
      await db.tombstones.put({ id, kind: 'note', removed });
      await recount(db, note.clipping, removed);
    }),
  );
}

const notesTables = (db: ArchiveDatabase) => [db.notes, db.clippings, db.edits, db.state];

async function recount(db: ArchiveDatabase, clipping: string, revised: string) {
  const row = await db.clippings.get({ id: clipping });
  if (!row) return false;
  await db.clippings.put({ ...row, ...(await countNotes(db, clipping)), revised });
  await noteEdits(db, [row.number as number]);
  return true;
}

/** What a clipping's row says of its notes. Runs inside a transaction over notes. */
export async function countNotes(
  db: ArchiveDatabase,
  clipping: string,
): Promise<Pick<ClippingRow, 'notes' | 'noteTags'>> {
  const all = await db.notes.where('clipping').equals(clipping).toArray();
  return { notes: all.length, noteTags: [...new Set(all.flatMap(({ tags }) => tags))].sort() };
}
