import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTagger } from '../../lib/attributions/tagger/read-tagger.ts';
import type { Tagger } from '../../lib/attributions/tagger/tagger.ts';

const MODEL = resolve(import.meta.dirname, '../../public/attributions.bin');

/** The model that the extension ships; null when the file isn't there: the engine then works by rules. */
export function loadTagger(file = MODEL): Tagger | null {
  return existsSync(file) ? readTagger(readFileSync(file)) : null;
}
