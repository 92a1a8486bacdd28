import type { Context } from './context.ts';
import { readState } from './state.ts';

/** Edits that are always kept: a page of the library that was closed for weeks takes them up in a moment. */
const KEPT = 5000;

/**
 * Forgets the oldest edits. An edit is a sign to other contexts and nothing that the reader kept; whoever has not taken
 * up what is forgotten reads every row anew (`library/catalogue.ts`). One transaction: rows and the number up to which
 * they are gone, or neither. As many again may pile up first, so that most quiet moments write nothing.
 * @param kept how many are kept
 */
export async function forgetEdits({ connection }: Context, kept = KEPT): Promise<void> {
  await connection.run((db) =>
    db.transaction('rw', [db.edits, db.state], async () => {
      const state = await readState(db);
      const forgotten = state.edits - kept;
      if (forgotten - state.forgotten < kept) return;
      await db.edits.where('seq').belowOrEqual(forgotten).delete();
      await db.state.put({ ...state, forgotten });
    }),
  );
}
