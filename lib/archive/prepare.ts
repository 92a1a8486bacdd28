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

/** What is to be known of an article before the database is asked. */
export interface Described {
  content: Content;
  /** 0 when there is no analysis yet. */
  engine: number;
  tail: Omit<TailRow, 'number'>;
}

/** Its text and its analysis as bytes; none where there is no analysis yet. */
interface Packed {
  text: Uint8Array;
  packed: Uint8Array;
}

/** Everything that storing an article writes. */
export type Prepared = Described & Packed;

/** Makes an article ready to be stored, before any transaction begins. @param analysis null when it is to be made later */
export async function prepare(article: Article, analysis: Analysis | null): Promise<Prepared> {
  // the browser hashes elsewhere; what takes this thread is done meanwhile
  const describing = describe(article, analysis);
  const packed = pack(article, analysis);
  return { ...(await describing), ...packed };
}

/** Hash, terms and counts: what a database must know to say whether it has the article. */
export async function describe(article: Article, analysis: Analysis | null): Promise<Described> {
  const title = article.title.toWellFormed();
  const text = article.text.toWellFormed();
  const hashing = contentHash(title, text);
  const { words, ...tail } = featuresOf({ title, text });
  const hash = await hashing;
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
  return { content, engine: analysis?.engine ?? 0, tail };
}

export const pack = (article: Article, analysis: Analysis | null): Packed => ({
  text: packText(article.text.toWellFormed()),
  packed: analysis ? packAnalysis(analysis) : new Uint8Array(),
});

/** Under what an article is kept: its canonical address, or for a pasted text its content. */
export const addressOf = (url: string, hash: string): string =>
  canonicalAddress(url) || `text:${hash}`;
