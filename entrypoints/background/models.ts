import { type Models, readModels } from '../../lib/compare/pair/models.ts';
import { readOwnFile } from './own-file.ts';

/** Learned weights first; those set by hand are worse and better than none. */
const FILES = ['/comparison.json', '/comparison-by-hand.json'] as const;

/** The weights of the comparison. Rejects where no file of them can be read. */
export const models: Promise<Models> = (async () => {
  for (const file of FILES) {
    const text = await readOwnFile(file).catch(console.error);
    const read = text && readModels(new TextDecoder().decode(text));
    if (read) return read;
    console.error(`${file} holds no weights`);
  }
  throw new Error('no weights of the comparison');
})();
