import type { Context } from './context.ts';

/** How many words after the figure may stand before the word that widens it. */
const REACH = 10;

/**
 * Whether a figure is said of all of a place or of several, which a figure of one of its parts does not answer.
 * - `46 people were missing in the whole valley`, `killed 300 across the province`, `300 dead in three districts`
 * - not: `40 people from the town were missing`, `14 countries around the bay` (those are the places)
 */
export function isWide({ reading, end, to, inFigure }: Context): boolean {
  const { prose, words, lower } = reading;
  if (words.regions.has(lower(end))) return false;
  for (let at = end; at < Math.min(to, end + REACH); at++) {
    if (words.wide.has(lower(at)) || aroundPlace(at)) return true;
    if (words.regions.has(lower(at)) && inFigure.slice(at - 3, at).includes(true) && at > end + 1)
      return true;
  }
  return false;

  /** "Around the coast", not "around 40". */
  function aroundPlace(at: number): boolean {
    const next = prose.tokens[at + 1];
    return (
      words.surrounding.has(lower(at)) && next?.kind === 'word' && words.common.has(next.lower)
    );
  }
}
