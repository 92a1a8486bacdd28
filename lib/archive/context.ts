import type { Connection } from './connection.ts';
import type { TermIndex } from './index/term-index.ts';
import type { Renew } from './rows.ts';
import type { ArchiveDatabase } from './schema.ts';

/** What every operation of the archive works with. */
export interface Context {
  connection: Connection;
  /** The index of related reports that belongs to an open database. */
  indexOf(db: ArchiveDatabase): TermIndex;
  /** The moment, ISO 8601. */
  now(): string;
  newId(): string;
  renew: Renew;
  /** Version of the running engine; 0 when none is at hand. */
  engine: number;
}
