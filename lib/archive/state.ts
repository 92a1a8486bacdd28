import type { ArchiveDatabase, StateRow } from './schema.ts';

/** Format of segments and tail rows; raised with every change to them or to what is indexed. */
export const INDEX_FORMAT = 1;

/** The index of an empty archive. */
export const FRESH_INDEX: Pick<StateRow, 'format' | 'segments' | 'rebuilding'> = {
  format: INDEX_FORMAT,
  segments: [],
  rebuilding: null,
};

/** What says that every analysis must be looked at again: at first, and after an import without an engine. */
export const NOT_RENEWED = { engine: 0, next: 0 };

/** Reads the state inside a transaction that covers `state`. */
export const readState = async (db: ArchiveDatabase): Promise<StateRow> => ({
  name: 'state',
  indexes: 0,
  edits: 0,
  renewed: NOT_RENEWED,
  counted: { upTo: -1, rows: 0 },
  ...FRESH_INDEX,
  ...(await db.state.get('state')),
});

/** Tells other contexts that rows changed: inside the transaction that changed them. */
export async function noteEdits(db: ArchiveDatabase, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const edits = await db.edits.bulkAdd(numbers.map((number) => ({ number })));
  await db.state.put({ ...(await readState(db)), edits });
}

/** Tells other contexts that rows went: inside the transaction that deleted them. */
export async function noteGone(db: ArchiveDatabase, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const edits = await db.edits.bulkAdd(numbers.map((number) => ({ number })));
  const state = await readState(db);
  const { upTo, rows } = state.counted;
  const gone = numbers.filter((number) => number <= upTo).length;
  await db.state.put({ ...state, edits, counted: { upTo, rows: rows - gone } });
}
