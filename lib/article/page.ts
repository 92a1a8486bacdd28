import type { Result } from '../result.ts';
import type { Span } from '../text/span.ts';
import type { RawArticle } from './raw-article.ts';

/** Why a page could not be read as an article. */
export type NotRead =
  | 'no article'
  | 'empty'
  | 'nothing selected'
  | 'too large'
  | 'too deep'
  /** The browser's viewer, where it is a document that can be asked. */
  | 'pdf'
  | 'failed';

/** A page that was read, with the way back from the text to the page. */
export interface ReadPage {
  raw: RawArticle;
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

/** What stands in the popover of an item's marks, in words ready to be shown: the page's script has none of its own. */
export interface Card {
  item: string;
  kind: MarkKind;
  sign: string;
  /** "Unnamed source" */
  what: string;
  /** "1 of 3", "¶ 3" */
  where: string;
  /** The source's own words, or what is measured. */
  title: string;
  /** A line each: a name or a value, what is said of it, and an aside such as a time; either of the last may be empty. */
  rows: readonly (readonly [name: string, words: string, aside: string])[];
  /** Sentences below the lines. */
  notes: readonly string[];
  /** Words of the buttons; the second is empty where nothing can be corrected. */
  open: string;
  deny: string;
}

/** The popovers of a page, and what is the same in all of them. */
export interface Cards {
  cards: readonly Card[];
  /** Language and direction of the words. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Said when a button is pressed and no sidebar is open to hear it. */
  unheard: string;
}
