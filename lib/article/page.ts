import type { Result } from '../result.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/** Why a page could not be read as an article. */
export type NotRead =
  | 'no article'
  | 'empty'
  | 'too large'
  | 'too deep'
  /** The browser's viewer, where it is a document that can be asked. */
  | 'pdf'
  | 'failed';

/** A page that was read, with the way back from the text to the page. */
export interface ReadPage {
  article: Article;
  /** Ranges of the live page that hold a span's words; empty when they are no longer there. */
  locate(span: Span): Range[];
  /** Whether the whole text still stands on the page as it was read. */
  isWhole(): boolean;
}

export type Reading = Result<ReadPage, NotRead>;

/** The five signs of the product, and how a span is shown on the page. */
export type MarkKind = 'unnamed' | 'differs' | 'newer' | 'same' | 'changed';

/** A span to be shown on the page. */
export interface Mark {
  /** The item of the sidebar that it belongs to. */
  item: string;
  kind: MarkKind;
  span: Span;
}
