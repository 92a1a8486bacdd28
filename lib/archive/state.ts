import type { ArchiveDatabase, StateRow } from './schema.ts';

/** Format of segments and tail rows; raised with every change to them or to what words are indexed. */
export const INDEX_FORMAT = 1;

/** The state of a new database. */
const FRESH: StateRow = {
  name: 'state',
  indexes: 0,
  edits: 0,
  format: INDEX_FORMAT,
  rebuilding: null,
};

/** Reads the state inside a transaction that covers `state`. */
export const readState = async (db: ArchiveDatabase): Promise<StateRow> =>
  (await db.state.get('state')) ?? FRESH;

/** Tells other contexts that rows changed: inside the transaction that changed them. */
export async function noteEdits(db: ArchiveDatabase, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const last = await db.edits.bulkAdd(numbers.map((number) => ({ number })));
  await db.state.put({ ...(await readState(db)), edits: last });
}
