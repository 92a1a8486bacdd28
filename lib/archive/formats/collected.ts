import type { Report } from '../../report/report.ts';
import type { Clipping, Note } from '../archive.ts';

/** A clipping with all that an export in any format needs. */
export interface Collected {
  clipping: Clipping;
  report: Report;
  notes: readonly Note[];
  /** SHA-256 of title, line feed and text, UTF-8, hexadecimal: lets anyone check that a quotation is what was saved. */
  hash: string;
}
