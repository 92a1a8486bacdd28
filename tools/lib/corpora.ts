import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The folder of the corpora: `../shared/bench`, or the one named by SECOND_SOURCE_BENCH. They are other people's texts
 * and not part of the project, so it need not exist.
 */
export const corporaFolder = (): string =>
  resolve(process.env.SECOND_SOURCE_BENCH ?? resolve(ROOT, '../shared/bench'));
