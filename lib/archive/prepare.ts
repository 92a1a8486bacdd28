import type { Analysis } from '../report/analysis.ts';
import { canonicalAddress } from '../text/address.ts';
import type { Article } from '../text/article.ts';
import { contentHash } from './content-hash.ts';
import { featuresOf } from './index/features.ts';
import { packAnalysis } from './packed/analysis.ts';
import { countsOf, storedDate } from './rows.ts';
import type { ClippingRow, TailRow } from './schema.ts';
import { packText } from './text-bytes.ts';

/** What a page said, as the database takes it: the part of a clipping's row that comes from the article. */
export type Content = Pick<
  ClippingRow,
  | 'address'
  | 'title'
  | 'byline'
  | 'outlet'
  | 'language'
  | 'published'
  | 'modified'
  | 'hash'
  | 'words'
  | 'unnamed'
  | 'figures'
>;

/** What is made of an article before the database is asked: what it must know to say whether it has it, and its text. */
export interface Described {
  content: Content;
  /** The text as bytes. */
  text: Uint8Array;
  /** 0 when there is no analysis yet. */
  engine: number;
  tail: Omit<TailRow, 'number'>;
}

/** Everything that storing an article writes. */
export interface Prepared extends Described {
  /** The analysis as bytes; none where there is none yet. */
  packed: Uint8Array;
}

/** Makes an article ready to be stored, before any transaction begins. @param analysis null when it is to be made later */
export async function prepare(article: Article, analysis: Analysis | null): Promise<Prepared> {
  // the browser hashes and deflates elsewhere; what takes this thread is done meanwhile
  const describing = describe(article, analysis);
  const packed = analysis ? packAnalysis(analysis) : new Uint8Array();
  return { ...(await describing), packed };
}

/** Hash, terms, counts and the packed text: what can't be made in a transaction, or is needed to ask. */
export async function describe(article: Article, analysis: Analysis | null): Promise<Described> {
  const title = article.title.toWellFormed();
  const text = article.text.toWellFormed();
  const waiting = Promise.all([contentHash(title, text), packText(text)]);
  const { words, ...tail } = featuresOf({ title, text });
  const [hash, bytes] = await waiting;
  const content: Content = {
    address: addressOf(article.url, hash),
    title,
    byline: article.byline?.toWellFormed() ?? null,
    outlet: article.outlet.toWellFormed(),
    language: article.language,
    published: storedDate(article.published),
    modified: storedDate(article.modified),
    hash,
    words,
    ...(analysis ? countsOf(analysis) : { unnamed: 0, figures: 0 }),
  };
  return { content, text: bytes, engine: analysis?.engine ?? 0, tail };
}

/** Under what an article is kept: its canonical address, or for a pasted text its content. */
export const addressOf = (url: string, hash: string): string =>
  canonicalAddress(url) || `text:${hash}`;
