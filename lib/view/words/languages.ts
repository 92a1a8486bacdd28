import { en } from './en.ts';
import { type Catalogue, speak } from './say.ts';

/** The languages the product can show itself in, by primary tag. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = { en };

/** Plain English says nothing of dates; the order of the day before the month is the one most readers know. */
const PLAIN = 'en-GB';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * Chooses the words, and the way of writing dates and numbers, for everything that is shown from now on.
 * @param tags the reader's languages, best first
 * @param more the sentences of full pages
 * @returns the tag and the direction that the page declares
 */
export function chooseLanguage(
  tags: readonly string[],
  more: Catalogue = {},
): { lang: string; dir: 'ltr' | 'rtl' } {
  const tag = tags.find((one) => CATALOGUES[primary(one)]) ?? PLAIN;
  const lang = primary(tag);
  speak({ ...(CATALOGUES[lang] ?? en), ...more }, tag === 'en' ? PLAIN : tag);
  return { lang, dir: RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr' };
}

const primary = (tag: string) => tag.split('-')[0] ?? tag;
