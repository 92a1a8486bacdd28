import type { Analysis } from '../report/analysis.ts';
import type { Report } from '../report/report.ts';
import type { Article } from '../text/article.ts';
import { canonicalAddress } from './address.ts';
import { contentHash } from './content-hash.ts';
import type { Context } from './context.ts';
import { featuresOf } from './index/features.ts';
import { toReport } from './rows.ts';
import type { ArchiveDatabase, ClippingRow } from './schema.ts';

/** More terms than are stored of an article: those that are common in the archive are left out of a query. */
const QUERY_TERMS = 64;
/** Candidates asked for beyond the limit, because some may have been deleted since the index was sealed. */
const SPARE = 12;

/** Saved reports that may tell the same story, best first; the report's own earlier text before all. */
export async function related(
  context: Context,
  article: Article,
  _analysis: Analysis,
  limit = 20,
): Promise<{ reports: Report[]; saved: number }> {
  const features = featuresOf(article, QUERY_TERMS);
  const hash = await contentHash(article.title.toWellFormed(), article.text.toWellFormed());
  const address = article.url ? canonicalAddress(article.url) : `text:${hash}`;
  const { index, connection, renew } = context;
  return connection.run((db) =>
    db.transaction(
      'r',
      [db.clippings, db.texts, db.analyses, db.tail, db.segments, db.edits, db.state],
      async () => {
        const [own] = await Promise.all([
          db.clippings.where('address').equals(address).first(),
          index.refresh(db),
        ]);
        const numbers = index.candidates(features, limit + SPARE);
        const found = await db.clippings.bulkGet(numbers);
        const rows = chosen(found, own, hash, limit);
        return { reports: await read(db, rows, renew), saved: index.saved };
      },
    ),
  );
}

function chosen(
  found: readonly (ClippingRow | undefined)[],
  own: ClippingRow | undefined,
  hash: string,
  limit: number,
): ClippingRow[] {
  const changed = own && own.hash !== hash && !own.removed ? [own] : [];
  const others = found.filter((row) => row !== undefined && !row.removed && row.id !== own?.id);
  return [...changed, ...(others as ClippingRow[])].slice(0, limit);
}

async function read(db: ArchiveDatabase, rows: readonly ClippingRow[], renew: Context['renew']) {
  const numbers = rows.map(({ number }) => number as number);
  const [texts, analyses] = await Promise.all([
    db.texts.bulkGet(numbers),
    db.analyses.bulkGet(numbers),
  ]);
  return rows.flatMap((row, at) => {
    const text = texts[at];
    return text ? [toReport(row, text.text, analyses[at]?.packed, renew)] : [];
  });
}
