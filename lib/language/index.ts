import type { Lexicon } from './lexicon.ts';

/** Every language that the engine was taught, by its primary tag. */
const known = new Map<string, Lexicon>();

/**
 * Teaches the engine a language, once, before any text is read: who runs the engine knows where the words are. The
 * extension reads them from a file (lexicon-file.ts), programs in Node import them.
 */
export const teach = (lexicon: Lexicon): void => void known.set(lexicon.language, lexicon);

/** Every language that the engine knows. @throws when it was taught none: a text would pass for one in a foreign language */
export function lexicons(): Iterable<Lexicon> {
  if (known.size === 0) throw new Error('The engine was taught no language.');
  return known.values();
}

/**
 * The lexicon for a BCP 47 tag ("en-GB"), or null when the engine does not know the language.
 * A page that does not say is read as English: `null` gives English.
 */
export function lexiconFor(tag: string | null): Lexicon | null {
  const primary = (tag ?? 'en').toLowerCase().split(/[-_]/, 1)[0];
  for (const lexicon of lexicons()) if (lexicon.language === primary) return lexicon;
  return null;
}
