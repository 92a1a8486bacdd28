import { BY_HAND, type Models, readModels } from '../../lib/compare/pair/models.ts';
import { readOwnFile } from './own-file.ts';

/** The weights of the comparison that the extension ships; those set by hand when they can't be read. Never rejects. */
export const models: Promise<Models> = (async () => {
  try {
    const read = readModels(new TextDecoder().decode(await readOwnFile('/comparison.json')));
    if (read) return read;
    console.error('comparison.json holds no weights');
  } catch (error) {
    console.error(error);
  }
  return BY_HAND;
})();
