import type { CompareWords } from '../../language/compare-words.ts';
import { stem } from './stem.ts';

const classes = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * The stem by which a word is compared: words that name one countable thing share one.
 * - `bullets` and `shots`, `houses` and `homes`, `knockouts` and `KOs`
 * - not: `houses` and `bridges`
 */
export function termOf(word: string, words: CompareWords): string {
  const own = stem(word, words);
  return classOf(words).get(own) ?? own;
}

function classOf(words: CompareWords): ReadonlyMap<string, string> {
  const known = classes.get(words.alike);
  if (known) return known;
  const made = new Map<string, string>();
  for (const [first = '', ...others] of words.alike)
    for (const other of others) made.set(stem(other, words), stem(first, words));
  classes.set(words.alike, made);
  return made;
}
