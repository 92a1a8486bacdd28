import type { Note } from '../archive.ts';
import type { ArchiveDatabase, ClippingRow } from '../schema.ts';
import { noteEdits } from '../state.ts';
import type { FileClipping } from './file-format.ts';

/** What becomes of a note that was written differently here and in the file. */
export type NoteChoice = 'both' | 'mine' | 'file';

/** Notes of a clipping in the file, against those here: new ones, and ones with other words. */
export async function compareNotes(db: ArchiveDatabase, { notes }: Pick<FileClipping, 'notes'>) {
  const here = await db.notes.bulkGet(notes.map(({ id }) => id));
  const fresh = notes.filter((_, at) => !here[at]);
  const edited = notes.flatMap((note, at) => {
    const mine = here[at];
    return mine && mine.text !== note.text ? [{ mine, note }] : [];
  });
  return { fresh, edited };
}

/** Takes over notes and tags of the file into a clipping that is there; nothing of the reader's own is lost. */
export async function mergeNotes(
  db: ArchiveDatabase,
  id: string,
  clipping: FileClipping,
  choice: NoteChoice,
  revised: string,
): Promise<void> {
  const { fresh, edited } = await compareNotes(db, clipping);
  const changed = edited
    .filter(() => choice !== 'mine')
    .map(({ mine, note }): Note => {
      const text = choice === 'file' ? note.text : `${mine.text}\n\n${note.text}`;
      // doing the same import twice must not put the file's note under ours twice
      return mine.text.endsWith(`\n\n${note.text}`) ? mine : { ...mine, text, revised };
    });
  await db.notes.bulkPut([...fresh.map((note) => ({ ...note, clipping: id })), ...changed]);
  const row = (await db.clippings.where('id').equals(id).first()) as ClippingRow;
  const notes = await db.notes.where('clipping').equals(id).count();
  const tags = [...new Set([...row.tags, ...clipping.tags])];
  if (notes === row.notes && tags.length === row.tags.length && changed.length === 0) return;
  const known = tags.length === row.tags.length && changed.length === 0;
  await db.clippings.put({ ...row, notes, tags, revised: known ? row.revised : revised });
  await noteEdits(db, [row.number as number]);
}
