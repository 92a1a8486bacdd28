import { NO_ANALYSIS } from '../../report/analysis.ts';
import type { Context } from '../context.ts';
import { toRow } from '../corrections.ts';
import { ArchiveProblem } from '../problem.ts';
import { savingTables } from '../save.ts';
import type { ArchiveDatabase } from '../schema.ts';
import { NOT_RENEWED, readState } from '../state.ts';
import { compareNotes, mergeNotes, type NoteChoice } from './merge-notes.ts';
import { addClipping, addStates } from './merge-states.ts';
import { type Place, placeAll } from './place.ts';
import type { ArchiveFile } from './read-file.ts';
import { type Incoming, incoming } from './states.ts';

/** What an import would do; nothing is written yet. */
export interface ImportPlan {
  /** Clippings that are new here, there with the same texts, and there with other texts. */
  added: number;
  same: number;
  versions: number;
  /** Notes that are new here; notes with other words here. */
  notes: number;
  notesToDecide: number;
  /** Rows of the file that cannot be taken. */
  bad: ArchiveFile['bad'];
  /** Clippings before and after. */
  before: number;
  after: number;
}

export interface ImportOptions {
  /** For notes that were written differently here and in the file; `both` unless given. */
  notes?: NoteChoice;
  /** Leaves bad rows out, once the reader was shown them; otherwise a file with one is not imported at all. */
  leaveOut?: boolean;
  signal?: AbortSignal;
  /** Called while texts are made ready, before anything is written. */
  onProgress?: (done: number, total: number) => void;
}

const tablesOf = (db: ArchiveDatabase) => [
  ...savingTables(db),
  db.notes,
  db.tombstones,
  db.reading,
  db.corrections,
];

/** Makes everything ready that needs no database: this is where the time goes. */
async function readyAll(context: Context, file: ArchiveFile, options: ImportOptions) {
  const ready: Incoming[] = [];
  for (const clipping of file.clippings) {
    options.signal?.throwIfAborted();
    ready.push(await incoming(clipping, context));
    options.onProgress?.(ready.length, file.clippings.length);
  }
  return ready;
}

/** What importing a file would do. */
export async function planImport(
  context: Context,
  file: ArchiveFile,
  options: ImportOptions = {},
): Promise<ImportPlan> {
  const ready = await readyAll({ ...context, renew: () => NO_ANALYSIS }, file, options);
  return context.connection.run((db) =>
    db.transaction('r', [db.clippings, db.versions, db.notes], async () => {
      const places = await placeAll(db, ready);
      const notes = await Promise.all(
        places.map(({ incoming }) => compareNotes(db, incoming.clipping)),
      );
      const count = (test: (place: Place) => boolean) => places.filter(test).length;
      const before = await db.clippings.count();
      const added = count(({ kept }) => kept === null);
      return {
        added,
        same: count(({ kept, fresh }) => kept !== null && fresh.length === 0),
        versions: count(({ kept, fresh }) => kept !== null && fresh.length > 0),
        notes: notes.reduce((sum, { fresh }) => sum + fresh.length, 0),
        notesToDecide: notes.reduce((sum, { edited }) => sum + edited.length, 0),
        bad: file.bad,
        before,
        after: before + added,
      };
    }),
  );
}

/**
 * Imports a file in one transaction: all of it or nothing. Doing it twice changes nothing more.
 * @throws ArchiveProblem when a row is bad, or the archive is full
 */
export async function runImport(
  context: Context,
  file: ArchiveFile,
  options: ImportOptions = {},
): Promise<void> {
  if (file.bad.length > 0 && !options.leaveOut) throw new ArchiveProblem('bad rows');
  const ready = await readyAll(context, file, options);
  options.signal?.throwIfAborted();
  const revised = context.now();
  await context.connection.runStrictly((db) =>
    db.transaction('rw', tablesOf(db), async () => {
      for (const place of await placeAll(db, ready))
        await importOne(db, place, options.notes ?? 'both', revised);
      await importRest(db, file);
      await db.state.put({ ...(await readState(db)), renewed: NOT_RENEWED });
    }),
  );
}

async function importOne(db: ArchiveDatabase, place: Place, choice: NoteChoice, revised: string) {
  const { incoming, kept, fresh } = place;
  if (!kept) await addClipping(db, place);
  else if (fresh.length > 0) await addStates(db, kept, fresh, revised);
  const id = kept?.id ?? incoming.clipping.id;
  if (kept || incoming.clipping.notes.length > 0)
    await mergeNotes(db, id, incoming.clipping, choice, revised);
}

/** Tombstones of what is not here; addresses to read that are not listed. */
async function importRest(
  db: ArchiveDatabase,
  { tombstones, reading, clippings, corrections }: ArchiveFile,
) {
  const ids = new Set([
    ...clippings.flatMap(({ id, notes }) => [id, ...notes.map((note) => note.id)]),
    ...corrections.map(({ id }) => id),
    ...reading.map(({ address }) => address),
  ]);
  const kept = new Set(await db.corrections.toCollection().primaryKeys());
  await db.corrections.bulkPut(corrections.filter(({ id }) => !kept.has(id)).map(toRow));
  await db.tombstones.bulkDelete([...ids]);
  const gone = tombstones.filter(({ id }) => !ids.has(id));
  const here = await Promise.all([
    db.clippings
      .where('id')
      .anyOf(gone.map(({ id }) => id))
      .toArray(),
    db.notes.bulkGet(gone.map(({ id }) => id)),
    db.corrections.bulkGet(gone.map(({ id }) => id)),
  ]);
  const listed = new Set(await db.reading.toCollection().primaryKeys());
  const living = new Set(here.flat().map((row) => row?.id));
  await db.tombstones.bulkPut(gone.filter(({ id }) => !living.has(id) && !listed.has(id)));
  await db.reading.bulkPut(reading.filter(({ address }) => !listed.has(address)));
}
