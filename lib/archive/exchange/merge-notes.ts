import type { Note } from '../archive.ts';
import { countNotes } from '../notes.ts';
import type { ArchiveDatabase, ClippingRow } from '../schema.ts';
import { noteEdits } from '../state.ts';
import type { FileClipping } from './file-format.ts';

const joined = (tags: readonly string[], more: readonly string[] = []) => [
  ...new Set([...tags, ...more]),
];

/** What becomes of a note that was written differently here and in the file. */
export type NoteChoice = 'both' | 'mine' | 'file';

/** Notes of a clipping in the file, against those here: new ones, ones with other words, ones with more tags. */
export async function compareNotes(db: ArchiveDatabase, { notes }: Pick<FileClipping, 'notes'>) {
  const here = await db.notes.bulkGet(notes.map(({ id }) => id));
  const fresh = notes.filter((_, at) => !here[at]);
  const edited = notes.flatMap((note, at) => {
    const mine = here[at];
    return mine && mine.text !== note.text ? [{ mine, note }] : [];
  });
  const tagged = notes.flatMap((note, at) => {
    const mine = here[at];
    const tags = mine && joined(mine.tags, note.tags);
    return tags && tags.length > mine.tags.length ? [{ mine, tags }] : [];
  });
  return { fresh, edited, tagged };
}

/** Takes over notes and tags of the file into a clipping that is there; nothing of the reader's own is lost. */
export async function mergeNotes(
  db: ArchiveDatabase,
  id: string,
  clipping: FileClipping,
  choice: NoteChoice,
  revised: string,
): Promise<void> {
  const { fresh, edited, tagged } = await compareNotes(db, clipping);
  const rewritten = edited
    .filter(() => choice !== 'mine')
    .map(({ mine, note }): Note => {
      const text = choice === 'file' ? note.text : `${mine.text}\n\n${note.text}`;
      // doing the same import twice must not put the file's note under ours twice
      return mine.text.endsWith(`\n\n${note.text}`) ? mine : { ...mine, text, revised };
    });
  const changed = new Map(rewritten.map((note) => [note.id, note]));
  for (const { mine, tags } of tagged)
    changed.set(mine.id, { ...(changed.get(mine.id) ?? mine), tags, revised });
  const added = fresh.map((note) => ({ ...note, tags: note.tags ?? [], clipping: id }));
  await db.notes.bulkPut([...added, ...changed.values()]);
  const row = (await db.clippings.get({ id })) as ClippingRow;
  const counted = await countNotes(db, id);
  const tags = joined(row.tags, clipping.tags);
  const known = tags.length === row.tags.length && changed.size === 0;
  if (known && counted.notes === row.notes) return;
  await db.clippings.put({ ...row, ...counted, tags, revised: known ? row.revised : revised });
  await noteEdits(db, [row.number as number]);
}
