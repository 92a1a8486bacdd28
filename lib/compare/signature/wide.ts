import type { Context } from './context.ts';

/** How many words after the figure may stand before the word that widens it. */
const REACH = 8;

/**
 * Whether a figure is said of all of a place, which a figure of one of its parts does not answer.
 * - `46 people were missing in the whole valley`, `12 schools across the entire district`, `300 nationwide`
 * - not: `40 people from the town were missing`
 */
export function isWide({ reading, end, to }: Context): boolean {
  const { prose, words } = reading;
  for (let at = end; at < Math.min(to, end + REACH); at++)
    if (words.wide.has(prose.tokens[at]?.lower ?? '')) return true;
  return false;
}
