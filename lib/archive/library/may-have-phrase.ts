import { foldWords } from './fold.ts';

/** Texts in which folding changes nothing but case: nearly all English ones. */
const SIMPLE = /^[\t\n\r -~‘’“”–—…]*$/;
const IN_WORD = /[a-z0-9]/;
/** UTF-16 units that are looked at for each word of a phrase, besides its letters: blanks, marks, endings. */
const BETWEEN = 16;

/**
 * Whether it is worth taking a text apart to look for a phrase: never no where it has one. Taking a text apart costs
 * ten times as much as looking at the places where the first word stands.
 * - `The dam gave way`: yes for `gave way`, no for `way gave`
 * - `The café closed`: yes for anything, because accents are folded
 * @param phrase folded words
 */
export function mayHavePhrase(text: string, phrase: readonly string[]): boolean {
  if (!SIMPLE.test(text)) return true;
  const lower = text.toLowerCase();
  const [opening = ''] = (phrase[0] ?? '').split("'", 1);
  const reach = phrase.join('').length + BETWEEN * phrase.length;
  for (let at = lower.indexOf(opening); at >= 0; at = lower.indexOf(opening, at + 1)) {
    if (at > 0 && IN_WORD.test(lower[at - 1] as string)) continue;
    const words = foldWords(lower.slice(at, at + reach));
    if (phrase.every((word, step) => words[step] === word)) return true;
    // the piece may have ended too early
    if (words.length <= phrase.length && at + reach < lower.length) return true;
  }
  return false;
}
