import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BY_HAND, type Models, readModels } from '../../lib/compare/pair/models.ts';

/** Where the weights of the comparison are, which the extension ships. */
export const MODELS_FILE = resolve(import.meta.dirname, '../../public/comparison.json');

/** The weights that the extension ships; those set by hand when the file isn't there. */
export function loadModels(file = MODELS_FILE): Models {
  const read = existsSync(file) ? readModels(readFileSync(file, 'utf8')) : null;
  return read ?? BY_HAND;
}
