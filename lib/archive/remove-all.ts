import Dexie from 'dexie';
import type { Context } from './context.ts';
import { countRows } from './count.ts';
import type { ArchiveDatabase, ClippingRow } from './schema.ts';
import { noteAll } from './state.ts';

/** Rows read and written at once. */
const STEP = 2000;

/** What deleting everything is asked with. */
export interface Removing {
  /** Ends it: then nothing has been deleted. */
  signal?: AbortSignal;
  /** Called with the rows that were walked over so far, and all of them. */
  onProgress?: (done: number, total: number) => void;
}

/** A deletion of everything, as it can be taken back. */
export interface Removal {
  /** ISO 8601; what names the deletion. */
  removed: string;
  /** Clippings that were deleted. */
  n: number;
}

/**
 * Sets tombstones on everything in one transaction: a kill in the middle of it deletes nothing.
 * Rows are walked over in their order, and told of as one edit: naming fifty thousand ids one by one takes twenty
 * times as long.
 */
export async function removeAll(context: Context, removing: Removing = {}): Promise<Removal> {
  const removed = context.now();
  const n = await changeAll(context, removed, 'gone', removing, (row) =>
    row.removed ? null : { ...row, removed, hidden: 1 },
  );
  return { removed, n };
}

/** Takes a deletion of everything back, as long as it was not swept; what was deleted before stays deleted. */
export async function restoreAll(
  context: Context,
  { removed: moment }: Pick<Removal, 'removed'>,
  removing: Removing = {},
): Promise<void> {
  await changeAll(context, context.now(), 'back', removing, ({ removed, hidden: _, ...row }) => {
    if (removed !== moment) return null;
    return row.sample ? { ...row, hidden: 1 } : row;
  });
}

/** Changes every row for which there is a change, in one transaction. @returns how many there were */
async function changeAll(
  { connection }: Context,
  revised: string,
  what: 'gone' | 'back',
  { signal, onProgress }: Removing,
  change: (row: ClippingRow) => ClippingRow | null,
): Promise<number> {
  const running = connection.runStrictly((db) =>
    db.transaction('rw', [db.clippings, db.edits, db.state], async () => {
      const total = await countRows(db);
      let [done, changed, last] = [0, 0, -1];
      for (let rows = await rowsAfter(db, last); rows.length > 0; ) {
        if (signal?.aborted) throw new Stopped();
        const changes = rows.map(change).filter((row) => row !== null);
        last = rows.at(-1)?.number as number;
        // the next rows are read while these are written
        const [next] = await Promise.all([
          rowsAfter(db, last),
          db.clippings.bulkPut(changes.map((row) => ({ ...row, revised }))),
        ]);
        done += rows.length;
        changed += changes.length;
        // what it sets going, a page that draws itself, must not be taken for a part of the transaction
        Dexie.ignoreTransaction(() => onProgress?.(done, total));
        rows = next;
      }
      if (signal?.aborted) throw new Stopped();
      await noteAll(db, what, last, revised);
      return changed;
    }),
  );
  return running.catch((error) => {
    if (error instanceof Stopped) signal?.throwIfAborted();
    throw error;
  });
}

/** Undoes the transaction. An AbortError would pass for a lost connection, and the work be done again. */
class Stopped extends Error {
  override name = 'Stopped';
}

const rowsAfter = (db: ArchiveDatabase, number: number) =>
  db.clippings.where('number').above(number).limit(STEP).toArray();
