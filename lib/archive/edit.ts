import type { Context } from './context.ts';
import type { ClippingRow } from './schema.ts';
import { noteEdits } from './state.ts';
import { tagging } from './tagging.ts';

/** Adds tags to clippings and takes tags away. */
export async function tag(
  context: Context,
  ids: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): Promise<void> {
  const change = tagging(add, remove);
  await edit(context, ids, (row) => ({ ...row, tags: change(row.tags) }));
}

/** Sets tombstones: the clippings are no longer found, and are swept later. */
export async function remove(context: Context, ids: readonly string[]): Promise<void> {
  const removed = context.now();
  await edit(context, ids, (row) => ({ ...row, removed: row.removed ?? removed, hidden: 1 }));
}

/** Takes a deletion back, as long as the clippings were not swept. */
export async function restore(context: Context, ids: readonly string[]): Promise<void> {
  await edit(context, ids, ({ removed: _, hidden: __, ...row }) =>
    row.sample ? { ...row, hidden: 1 } : row,
  );
}

/** Changes rows in one transaction: all of them or none. Ids that are not there are passed over. */
async function edit(
  { connection, now }: Context,
  ids: readonly string[],
  change: (row: ClippingRow) => ClippingRow,
): Promise<void> {
  const revised = now();
  await connection.runStrictly((db) =>
    db.transaction('rw', [db.clippings, db.edits, db.state], async () => {
      const rows = await Promise.all(ids.map((id) => db.clippings.get({ id })));
      const known = rows.filter((row) => row !== undefined);
      await db.clippings.bulkPut(known.map((row) => ({ ...change(row), revised })));
      await noteEdits(
        db,
        known.map(({ number }) => number as number),
      );
    }),
  );
}
