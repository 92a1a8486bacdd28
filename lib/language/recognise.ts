import type { Article } from '../text/article.ts';
import { lexiconFor, lexicons } from './index.ts';
import type { Lexicon } from './lexicon.ts';

/** Words looked at, names left out: a page's language shows in its first paragraphs. */
const SAMPLE = 400;
/** Below this many words the page's own statement is the better evidence. */
const ENOUGH = 40;
/** Share of words that must be among a language's commonest. English reports have 0.2 to 0.35, others under 0.05. */
const SHARE = 0.1;
/** With so many common words the share is reached, whatever follows. */
const DECIDES = SHARE * SAMPLE;

/** In code points: a longer word counts as several. */
const LONGEST = 40;
const LETTER = /\p{L}/u;

/**
 * The lexicon for an article, or null when the engine does not know its language.
 * Pages often state no language or a wrong one, so the words decide where there are enough of them.
 */
export function lexiconOf(article: Pick<Article, 'language' | 'text'>): Lexicon | null {
  for (const lexicon of lexicons()) {
    const { words, common } = countFirst(article.text, lexicon.common);
    if (words < ENOUGH) return lexiconFor(article.language);
    if (common / words >= SHARE) return lexicon;
  }
  return null;
}

/**
 * How many words a text begins with, and how many of them are common ones; no further than its language needs. Read unit
 * by unit, as every text passes here: a pattern costs more than the tokens of the text.
 */
function countFirst(text: string, known: ReadonlySet<string>): { words: number; common: number } {
  let words = 0;
  let common = 0;
  for (let start = 0; start < text.length && words < SAMPLE && common < DECIDES; ) {
    const end = endOfWord(text, start);
    // a list of names is in no language, and a capital is all that tells a name here
    if (end > start && text[start] === text[start]?.toLowerCase()) {
      words++;
      if (known.has(text.slice(start, end))) common++;
    }
    start = Math.max(end, start + 1);
  }
  return { words, common };
}

function endOfWord(text: string, start: number): number {
  let end = start;
  for (let count = 0; count < LONGEST; count++) {
    const width = letterAt(text, end);
    if (width === 0) break;
    end += width;
  }
  return end;
}

/** How many units the letter at a place takes; 0 where none stands. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit < 128) return (unit | 32) >= 97 && (unit | 32) <= 122 ? 1 : 0;
  const letter = String.fromCodePoint(text.codePointAt(at) as number);
  return LETTER.test(letter) ? letter.length : 0;
}
