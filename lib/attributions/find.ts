import type { Lexicon } from '../language/lexicon.ts';
import type { Article } from '../text/article.ts';
import type { Prose } from '../text/prose.ts';
import type { Attribution } from './attribution.ts';

/** Finds who is said to have said what, in order of the text. */
export function findAttributions(
  _prose: Prose,
  _lexicon: Lexicon,
  _article: Pick<Article, 'title' | 'outlet'>,
): Attribution[] {
  return [];
}
