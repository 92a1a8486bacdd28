import type { Connection } from './connection.ts';
import type { TermIndex } from './index/term-index.ts';
import type { Renew } from './rows.ts';

/** What every operation of the archive works with. */
export interface Context {
  connection: Connection;
  index: TermIndex;
  /** The moment, ISO 8601. */
  now(): string;
  newId(): string;
  renew: Renew;
  /** Version of the running engine; 0 when none is at hand. */
  engine: number;
}
