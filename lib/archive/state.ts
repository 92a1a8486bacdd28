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
  forgotten: 0,
  cleared: null,
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

/** Tells other contexts that every row up to a number was deleted or brought back, as one edit. */
export async function noteAll(
  db: ArchiveDatabase,
  what: 'gone' | 'back',
  number: number,
  moment: string,
): Promise<void> {
  const edits = await db.edits.add({ number, all: what });
  const cleared = what === 'gone' ? moment : null;
  await db.state.put({ ...(await readState(db)), edits, cleared });
}

/** Tells other contexts that rows went: inside the transaction that deleted them. */
export async function noteGone(db: ArchiveDatabase, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const edits = await db.edits.bulkAdd(numbers.map((number) => ({ number })));
  await countOut(db, edits, numbers);
}

/** Tells other contexts that rows went which were known to be deleted: that there are fewer is all that is new. */
export async function noteSwept(db: ArchiveDatabase, numbers: readonly number[]): Promise<void> {
  const [number] = numbers;
  if (number !== undefined) await countOut(db, await db.edits.add({ number }), numbers);
}

async function countOut(
  db: ArchiveDatabase,
  edits: number,
  numbers: readonly number[],
): Promise<void> {
  const state = await readState(db);
  const { upTo, rows } = state.counted;
  const gone = numbers.filter((number) => number <= upTo).length;
  await db.state.put({ ...state, edits, counted: { upTo, rows: rows - gone } });
}
