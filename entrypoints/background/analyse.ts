import { readTagger } from '../../lib/attributions/tagger/read-tagger.ts';
import type { Tagger } from '../../lib/attributions/tagger/tagger.ts';
import { teach } from '../../lib/language/index.ts';
import { readLexicon } from '../../lib/language/lexicon-file.ts';
import { analyse as analyseWith } from '../../lib/report/analyse.ts';
import type { Analysis } from '../../lib/report/analysis.ts';
import type { Article } from '../../lib/text/article.ts';
import { readOwnFile } from './own-file.ts';

/** The model once it is there; null until then, or when it can't be read: the engine then works by rules. */
let tagger: Tagger | null = null;

/** Reads the words that the extension ships: nothing can be read without them. Rejects when they can't be. */
const words = (async () =>
  teach(readLexicon(new TextDecoder().decode(await readOwnFile('/english.json')))))();

/** Reads the model that the extension ships. Never rejects. */
const model = (async () => {
  try {
    tagger = readTagger(await readOwnFile('/attributions.bin'));
  } catch (error) {
    console.error(error);
  }
})();

/** The engine is ready to read. */
export const ready = Promise.all([words, model]);

/** The engine, waiting until it is ready. */
export async function analyse(article: Article): Promise<Analysis> {
  await ready;
  return analyseWith(article, { tagger });
}

/** The engine for places that can't wait and come after `ready`. */
export const analyseNow = (article: Article): Analysis => analyseWith(article, { tagger });
