import { type Features, lookUp, rows } from '../../lib/attributions/tagger/hash.ts';

/** The rows of features, as the values are now: what training keeps, where the engine adds their weights up at once. */
export const rowsOf = (asked: Features): Int32Array => rows.slice(0, lookUp(asked));
