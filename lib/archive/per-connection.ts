import type { ArchiveDatabase } from './schema.ts';

/**
 * Keeps what was read from a database for as long as that very connection is open. One that was opened again may lead
 * to an emptied database, whose counters begin anew: what is remembered of the old one would pass for known.
 */
export function perConnection<Held>(make: () => Held): (db: ArchiveDatabase) => Held {
  let known: { connection: IDBDatabase; held: Held } | null = null;
  return (db) => {
    const connection = db.backendDB();
    if (known?.connection !== connection) known = { connection, held: make() };
    return known.held;
  };
}
