import type { AttributionWords } from '../../language/attribution-words.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { checksOf, type SourceCheck } from './checks.ts';
import { firstParagraph, type Rests, restsOn } from './rests.ts';

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
 * @param figures spans of the article's figures, in order
 */
export function unnamedSources(
  attributions: readonly Attribution[],
  { title, text }: { title: string; text: string },
  figures: readonly Span[],
  words: AttributionWords,
): UnnamedSource[] {
  const unnamed = attributions.filter(
    ({ sourceType, level }) => sourceType === 'anonymous' && level !== 'everything',
  );
  const ids = [...new Set(unnamed.map(({ sourceId }) => sourceId))].slice(0, MOST);
  const own = new Map<number, number[]>(ids.map((sourceId) => [sourceId, []]));
  attributions.forEach(({ sourceId }, index) => void own.get(sourceId)?.push(index));
  const answering = new Set(
    attributions
      .filter(({ cueKind }) => cueKind === 'denial' || cueKind === 'silence')
      .map(({ sourceId }) => sourceId),
  );
  const article = { title, text, opening: firstParagraph(text, title) };
  return ids.map((sourceId) => {
    const indexes = own.get(sourceId) as number[];
    const answered = answering.size > (answering.has(sourceId) ? 1 : 0);
    return {
      sourceId,
      rests: restsOn(indexes, attributions, article, figures),
      checks: checksOf(
        indexes.map((index) => attributions[index] as Attribution),
        article,
        answered,
        words,
      ),
    };
  });
}
