import { type Features, rowOf } from '../../lib/attributions/tagger/hash.ts';

/** The rows of features, as the values are now: what training keeps, where the engine adds their weights up at once. */
export const rowsOf = (asked: Features): Int32Array =>
  Int32Array.from({ length: asked.length / 3 }, (_, n) => rowOf(asked, 3 * n));
