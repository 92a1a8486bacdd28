import type { Analysis } from '../report/analysis.ts';
import type { Report } from '../report/report.ts';
import type { Article, StatedDate } from '../text/article.ts';
import type { Clipping } from './archive.ts';
import { unpackAnalysis } from './packed/analysis.ts';
import type { ClippingRow, StoredDate } from './schema.ts';

/** The counts that the library shows of an analysis. */
export const countsOf = ({ attributions, figures }: Analysis) => ({
  unnamed: new Set(
    attributions
      .filter(({ sourceType, level }) => sourceType === 'anonymous' && level !== 'everything')
      .map(({ sourceId }) => sourceId),
  ).size,
  figures: figures.filter(({ notable }) => notable).length,
});

export const storedDate = (date: StatedDate | null): StoredDate | null =>
  date && [date.value, date.origin];
const statedDate = (date: StoredDate | null): StatedDate | null =>
  date && { value: date[0], origin: date[1] };

/** The address of a page; a pasted text has none. */
export const urlOf = (address: string): string => (address.startsWith('text:') ? '' : address);

/** A row as the library lists it. */
export const toClipping = (row: ClippingRow): Clipping => ({
  id: row.id,
  url: urlOf(row.address),
  title: row.title,
  outlet: row.outlet,
  byline: row.byline,
  published: row.published?.[0] ?? null,
  saved: row.saved,
  revised: row.revised,
  tags: row.tags,
  noteTags: row.noteTags ?? [],
  words: row.words,
  unnamed: row.unnamed,
  figures: row.figures,
  notes: row.notes,
  versions: row.version,
  sample: row.sample ?? false,
});

/** The article of a row. */
export const toArticle = (row: Omit<ClippingRow, 'number'>, text: string): Article => ({
  url: urlOf(row.address),
  title: row.title,
  byline: row.byline,
  outlet: row.outlet,
  language: row.language,
  published: statedDate(row.published),
  modified: statedDate(row.modified),
  text,
});

/** A stored analysis; null where there is none that can be read. */
export const unpackStored = (packed: Uint8Array | undefined): Analysis | null =>
  packed ? unpackAnalysis(packed) : null;

/** Makes an analysis again when the stored one is missing, unreadable or of an older engine. */
export type Renew = (article: Article, stored: Analysis | null) => Analysis;

/** A report from what is stored of it. */
export function toReport(
  row: Omit<ClippingRow, 'number'>,
  text: string,
  stored: Analysis | null,
  renew: Renew,
): Report {
  const article = toArticle(row, text);
  return { id: row.id, article, analysis: renew(article, stored), seen: row.seen };
}
