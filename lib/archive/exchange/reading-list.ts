import { canonicalAddress } from '../../text/address.ts';
import type { Context } from '../context.ts';
import type { ToRead } from './address-list.ts';

/** Addresses that the reader means to open, newest first; one that was saved meanwhile is no longer listed. */
export async function readingList({ connection }: Context): Promise<ToRead[]> {
  const [rows, saved] = await connection.run(async (db) => {
    const rows = await db.reading.toArray();
    const addresses = rows.map(({ address }) => address);
    return [rows, await db.clippings.where('address').anyOf(addresses).toArray()] as const;
  });
  const known = new Set(saved.filter(({ removed }) => !removed).map(({ address }) => address));
  return rows
    .filter(({ address }) => !known.has(address))
    .sort((a, b) => (a.added < b.added ? 1 : a.added > b.added ? -1 : 0))
    .map(({ address, title }) => ({ address, title }));
}

/** Adds what is not listed yet; gives how many that were. */
export async function addToReadingList(
  { connection, now }: Context,
  entries: readonly ToRead[],
): Promise<number> {
  const added = now();
  return connection.run((db) =>
    db.transaction('rw', [db.reading, db.tombstones], async () => {
      const listed = new Set(await db.reading.toCollection().primaryKeys());
      const rows = entries.map(({ address, title }) => ({
        address: canonicalAddress(address),
        title: title.toWellFormed(),
        added,
      }));
      const fresh = new Map(rows.map((row) => [row.address, row]));
      for (const address of listed) fresh.delete(address);
      await db.reading.bulkPut([...fresh.values()]);
      await db.tombstones.bulkDelete([...fresh.keys()]);
      return fresh.size;
    }),
  );
}

/** Takes addresses off the list and leaves their tombstones. What is not listed is passed over. */
export async function dropFromReadingList(
  { connection, now }: Context,
  addresses: readonly string[],
): Promise<void> {
  const removed = now();
  await connection.run((db) =>
    db.transaction('rw', [db.reading, db.tombstones], async () => {
      const rows = await db.reading.bulkGet(addresses.map(canonicalAddress));
      const gone = rows.flatMap((row) => (row ? [row.address] : []));
      await db.reading.bulkDelete(gone);
      await db.tombstones.bulkPut(gone.map((id) => ({ id, kind: 'reading' as const, removed })));
    }),
  );
}
