import { readTagger } from '../../lib/attributions/tagger/read-tagger.ts';
import type { Tagger } from '../../lib/attributions/tagger/tagger.ts';
import { analyse as analyseWith } from '../../lib/report/analyse.ts';
import type { Analysis } from '../../lib/report/analysis.ts';
import type { Article } from '../../lib/text/article.ts';
import { readOwnFile } from './own-file.ts';

/** The model once it is there; null until then, or when it can't be read: the engine then works by rules. */
let tagger: Tagger | null = null;

/** Reads the model that the extension ships. Never rejects. */
const loading = (async () => {
  try {
    tagger = readTagger(await readOwnFile('/attributions.bin'));
  } catch (error) {
    console.error(error);
  }
})();

/** The engine with the model, waiting for it. */
export async function analyse(article: Article): Promise<Analysis> {
  await loading;
  return analyseWith(article, { tagger });
}

/** The engine with the model if it is there already: for places that can't wait. */
export const analyseNow = (article: Article): Analysis => analyseWith(article, { tagger });
