import type { Article } from '../text/article.ts';
import { lexiconFor, lexicons } from './index.ts';
import type { Lexicon } from './lexicon.ts';

/** Words looked at, names left out: a page's language shows in its first paragraphs. */
const SAMPLE = 400;
/** Below this many words the page's own statement is the better evidence. */
const ENOUGH = 40;
/** Share of words that must be among a language's commonest. English reports have 0.2 to 0.35, others under 0.05. */
const SHARE = 0.1;

const WORD = /\p{L}{1,40}/gu;

/**
 * The lexicon for an article, or null when the engine does not know its language.
 * Pages often state no language or a wrong one, so the words decide where there are enough of them.
 */
export function lexiconOf(article: Pick<Article, 'language' | 'text'>): Lexicon | null {
  const words = firstWords(article.text);
  if (words.length < ENOUGH) return lexiconFor(article.language);
  for (const lexicon of lexicons()) if (shareOf(words, lexicon.common) >= SHARE) return lexicon;
  return null;
}

function firstWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    // a list of names is in no language, and a capital is all that tells a name here
    if (word[0] === word[0]?.toLowerCase() && words.push(word) === SAMPLE) break;
  }
  return words;
}

const shareOf = (words: readonly string[], common: ReadonlySet<string>): number =>
  words.filter((word) => common.has(word)).length / words.length;
