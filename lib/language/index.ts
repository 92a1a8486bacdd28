import { english } from './en/index.ts';
import type { Lexicon } from './lexicon.ts';

/** Every language that the engine knows. */
export const lexicons: readonly Lexicon[] = [english];

/**
 * The lexicon for a BCP 47 tag ("en-GB"), or null when the engine does not know the language.
 * A page that does not say is read as English: `null` gives English.
 */
export function lexiconFor(tag: string | null): Lexicon | null {
  const primary = (tag ?? 'en').toLowerCase().split(/[-_]/, 1)[0];
  return lexicons.find(({ language }) => language === primary) ?? null;
}
