import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Models, readModels } from '../../lib/compare/pair/models.ts';

const PUBLIC = resolve(import.meta.dirname, '../../public');
/** Where the weights of the comparison are, which the extension ships. */
export const MODELS_FILE = resolve(PUBLIC, 'comparison.json');
/** The weights set by hand, which learning begins with. */
export const BY_HAND_FILE = resolve(PUBLIC, 'comparison-by-hand.json');
export const BY_HAND = readModels(readFileSync(BY_HAND_FILE, 'utf8')) as Models;

/** The weights that the extension ships; those set by hand when the file isn't there. */
export function loadModels(file = MODELS_FILE): Models {
  const read = existsSync(file) ? readModels(readFileSync(file, 'utf8')) : null;
  return read ?? BY_HAND;
}
