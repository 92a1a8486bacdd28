import type { AttributionWords } from '../../language/attribution-words.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { checksOf, type SourceCheck } from './checks.ts';
import { type Rests, restsOn } from './rests.ts';

/** A source without a name, with what is true of it over the whole article. */
export interface UnnamedSource {
  sourceId: number;
  rests: Rests;
  checks: readonly SourceCheck[];
}

/** Sources that are told of: each is held against all of the article. No reader looks through more. */
const MOST = 200;

/**
 * The sources without a name, in order of the text, at most the first 200; what is shown at `everything` alone counts for none of them.
 * @param figures spans of the article's figures
 */
export function unnamedSources(
  attributions: readonly Attribution[],
  article: { title: string; text: string },
  figures: readonly Span[],
  words: AttributionWords,
): UnnamedSource[] {
  const unnamed = attributions.filter(
    ({ sourceType, level }) => sourceType === 'anonymous' && level !== 'everything',
  );
  const ids = [...new Set(unnamed.map(({ sourceId }) => sourceId))].slice(0, MOST);
  return ids.map((sourceId) => ({
    sourceId,
    rests: restsOn(sourceId, attributions, article, figures),
    checks: checksOf(sourceId, attributions, article, words),
  }));
}
