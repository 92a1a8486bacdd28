import type { Note } from '../archive.ts';
import type { Context } from '../context.ts';
import { countNotes } from '../notes.ts';
import type { ClippingRow } from '../schema.ts';
import { noteEdits } from '../state.ts';
import { tagsFrom } from '../tagging.ts';
import { unpackText } from '../text-bytes.ts';
import type { Passage } from './hypothesis.ts';
import { addToReadingList } from './reading-list.ts';

/**
 * Makes notes of passages whose address is saved, each on the passage if the text has it, otherwise on the whole
 * clipping with its words quoted. Addresses that are not saved go on the reading list: after saving them, the same
 * file can be imported again, and what is there already stays as it is.
 */
export async function importPassages(
  context: Context,
  passages: readonly Passage[],
): Promise<{ notes: number; toRead: number }> {
  const { connection } = context;
  const unsaved: Passage[] = [];
  let notes = 0;
  await connection.runStrictly((db) =>
    db.transaction('rw', [db.clippings, db.texts, db.notes, db.edits, db.state], async () => {
      notes = 0;
      unsaved.length = 0; // the work may run a second time on a new connection
      for (const passage of passages) {
        const row = await db.clippings.get({ address: passage.address });
        if (!row || row.removed) {
          unsaved.push(passage);
          continue;
        }
        if (await db.notes.get(passage.id)) continue;
        const text = await db.texts.get(row.number as number);
        await db.notes.add(toNote(passage, row, text ? unpackText(text.text) : ''));
        const counted = await countNotes(db, row.id);
        await db.clippings.put({ ...row, ...counted, revised: context.now() });
        await noteEdits(db, [row.number as number]);
        notes++;
      }
    }),
  );
  return { notes, toRead: await addToReadingList(context, unsaved) };
}

function toNote(passage: Passage, row: ClippingRow, article: string): Note {
  const { id, exact, prefix, suffix, written } = passage;
  const start = exact ? placeOf(article, passage) : -1;
  const span = [start, start + exact.length] as const;
  const quoted = exact && start < 0 ? `“${exact}”\n\n${passage.text}`.trim() : passage.text;
  const anchor = start < 0 ? null : { exact, prefix, suffix, span };
  const tags = tagsFrom(passage.tags);
  return { id, clipping: row.id, anchor, text: quoted, tags, written, revised: written };
}

/** Where the passage stands: with the words before it where they are found, otherwise where it first stands. */
function placeOf(article: string, { exact, prefix }: Passage): number {
  const withPrefix = article.indexOf(prefix + exact);
  return withPrefix >= 0 ? withPrefix + prefix.length : article.indexOf(exact);
}
