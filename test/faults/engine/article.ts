import type { Article } from '../../../lib/text/article.ts';

/** An English article with the given text. */
export const articleOf = (text: string): Article => ({
  url: '',
  title: '',
  byline: null,
  outlet: '',
  language: 'en',
  published: null,
  modified: null,
  text,
});
