import { rows } from '../../lib/attributions/tagger/hash.ts';

/** The rows of the features that were last looked up: what training keeps, where the engine adds their weights up at once. */
export const rowsOf = (count: number): Int32Array => rows.slice(0, count);
