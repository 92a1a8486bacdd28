import { problemOf } from './problem.ts';
import { ArchiveDatabase } from './schema.ts';

/** The database, opened when needed and opened again when it was closed under us. */
export interface Connection {
  /**
   * Runs work on the open database. Work must be idempotent: it runs again after the connection was lost.
   * Storage trouble is thrown as an `ArchiveProblem`.
   */
  run<T>(work: (db: ArchiveDatabase) => PromiseLike<T>): Promise<T>;
  close(): void;
}

/** How often a lost connection is opened again within one call, and the pause before each, in milliseconds. */
const PAUSES = [0, 50, 200];

/** After these, the same work on a new connection may well succeed. */
const LOST = new Set(['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'AbortError']);

/** @param name of the database; also decides which contexts share it */
export function connect(name: string): Connection {
  let db: ArchiveDatabase | null = null;
  const open = () => {
    db ??= new ArchiveDatabase(name);
    return db;
  };
  const drop = (lost: ArchiveDatabase) => {
    lost.close();
    if (db === lost) db = null;
  };
  return {
    async run(work) {
      for (let tries = 0; ; tries++) {
        const used = open();
        try {
          return await work(used);
        } catch (error) {
          const problem = problemOf(error);
          const pause = PAUSES[tries];
          if (!problem || problem.why === 'full' || pause === undefined || !lostBy(error))
            throw problem ?? error;
          drop(used);
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
    },
    close() {
      if (db) drop(db);
    },
  };
}

const lostBy = (error: unknown) => LOST.has((error as Error)?.name);
