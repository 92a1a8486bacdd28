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

/** Everything that storing an article writes, made before any transaction begins. */
export interface Prepared {
  content: Content;
  text: Uint8Array;
  /** 0 and no bytes when there is no analysis yet. */
  engine: number;
  packed: Uint8Array;
  tail: Omit<TailRow, 'number'>;
}

/** @param analysis null when it is to be made later */
export async function prepare(article: Article, analysis: Analysis | null): Promise<Prepared> {
  const title = article.title.toWellFormed();
  const text = article.text.toWellFormed();
  // the browser hashes elsewhere; what takes this thread is done meanwhile
  const hashing = contentHash(title, text);
  const { words, ...tail } = featuresOf({ title, text });
  const packed = analysis ? packAnalysis(analysis) : new Uint8Array();
  const packedText = packText(text);
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
  return { content, text: packedText, engine: analysis?.engine ?? 0, packed, tail };
}

/** Under what an article is kept: its canonical address, or for a pasted text its content. */
export const addressOf = (url: string, hash: string): string =>
  canonicalAddress(url) || `text:${hash}`;
