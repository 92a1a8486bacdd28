import { type ArchiveTrouble, outdated, problemOf } from './problem.ts';
import { ArchiveDatabase, SCHEMA_VERSION } from './schema.ts';

/** The database, opened when needed and opened again when it was closed under us. */
export interface Connection {
  /**
   * Runs work on the open database. Work must be idempotent: it runs again after the connection was lost.
   * Storage trouble is thrown as an `ArchiveProblem`.
   */
  run<T>(work: (db: ArchiveDatabase) => PromiseLike<T>): Promise<T>;
  /**
   * As `run`, for what a person typed: the promise resolves once the disk has it, so that not even a power cut takes
   * it back. Costs a flush of the disk; a saved page, which can be saved again, does without.
   */
  runStrictly<T>(work: (db: ArchiveDatabase) => PromiseLike<T>): Promise<T>;
  close(): void;
}

/** How often a lost connection is opened again within one call, and the pause before each, in milliseconds. */
const PAUSES = [0, 50, 200];

/** After these, the same work on a new connection may well succeed. */
const MENDABLE: ReadonlySet<ArchiveTrouble> = new Set(['no storage', 'unavailable']);

/**
 * @param name of the database; also decides which contexts share it
 * @param ready what all work waits for besides
 */
export function connect(name: string, ready?: Promise<unknown>): Connection {
  const relaxed = lane(() => new ArchiveDatabase(name), ready);
  const strict = lane(() => new ArchiveDatabase(name, 'strict'), ready);
  return {
    run: relaxed.run,
    runStrictly: strict.run,
    close() {
      relaxed.close();
      strict.close();
    },
  };
}

/** One connection: Dexie sets durability for a whole connection, not for a transaction. */
function lane(create: () => ArchiveDatabase, ready?: Promise<unknown>) {
  let db: ArchiveDatabase | null = null;
  const drop = (lost: ArchiveDatabase | null) => {
    lost?.close();
    if (db === lost) db = null;
  };
  async function run<T>(work: (db: ArchiveDatabase) => PromiseLike<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      db ??= create();
      const used = db;
      try {
        await Promise.all([used.open(), ready]);
        await used.open(); // again: somebody upgraded or deleted it while the other was waited for
        // Dexie opens a newer database as well: its rows may mean what this program does not know
        if (used.backendDB().version > SCHEMA_VERSION * 10) throw outdated();
        return await work(used);
      } catch (error) {
        const problem = problemOf(error);
        const pause = PAUSES[tries];
        if (!problem || !MENDABLE.has(problem.why) || pause === undefined) throw problem ?? error;
        drop(used);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }
  return { run, close: () => drop(db) };
}
