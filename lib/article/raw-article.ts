import type { Stated } from './stated/stated.ts';

/**
 * What is read of an article in its page, as it stands there. `articleOf` makes the article of it in the background, so
 * that the page does not wait for it.
 */
export interface RawArticle {
  /** The page's own address. */
  address: string;
  stated: Stated;
  /** What was found beside the text; empty where there was nothing. */
  title: string;
  byline: string;
  text: string;
}
