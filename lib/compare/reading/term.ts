import type { CompareWords } from '../../language/compare-words.ts';
import { once } from '../../text/once.ts';
import { stem } from './stem.ts';

/**
 * The stem by which a word is compared: words that name one countable thing share one.
 * - `bullets` and `shots`, `houses` and `homes`, `knockouts` and `KOs`
 * - not: `houses` and `bridges`
 */
export function termOf(word: string, words: CompareWords): string {
  const own = stem(word, words);
  return classOf(words.alike, words).get(own) ?? own;
}

const classOf = once((alike: CompareWords['alike'], words: CompareWords) => {
  const made = new Map<string, string>();
  for (const [first = '', ...others] of alike)
    for (const other of others) made.set(stem(other, words), stem(first, words));
  return made;
});
