import type { Lexicon } from '../language/lexicon.ts';
import type { Article } from '../text/article.ts';
import type { Prose } from '../text/prose.ts';
import type { Figure } from './figure.ts';

/** Finds the quantities of a text, in order. */
export function findFigures(
  _prose: Prose,
  _lexicon: Lexicon,
  _article: Pick<Article, 'published'>,
): Figure[] {
  return [];
}
