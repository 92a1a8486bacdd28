import type { Analysis } from '../report/analysis.ts';
import type { Report } from '../report/report.ts';
import type { Article } from '../text/article.ts';
import { contentHash } from './content-hash.ts';
import type { Context } from './context.ts';
import { featuresOf } from './index/features.ts';
import { addressOf } from './prepare.ts';
import { toReport } from './rows.ts';
import type { ArchiveDatabase, ClippingRow } from './schema.ts';

/** More terms than are stored of an article: those that are common in the archive are left out of a query. */
export const QUERY_TERMS = 64;
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
  const address = addressOf(article.url, hash);
  const { index, connection } = context;
  return connection.run((db) =>
    db.transaction(
      'r',
      [db.clippings, db.texts, db.analyses, db.tail, db.segments, db.edits, db.state],
      async () => {
        const [own] = await Promise.all([
          db.clippings.where('address').equals(address).first(),
          index.refresh(db),
        ]);
        const isOther = (row: ClippingRow) => !row.removed && row.id !== own?.id;
        const changed = own && own.hash !== hash && !own.removed ? [own.number as number] : [];
        const first = await read(db, changed, () => true, context);
        const numbers = index.candidates(features, limit + SPARE);
        const others = await readEnough(db, numbers, limit - first.length, isOther, context);
        return { reports: [...first, ...others], saved: index.saved };
      },
    ),
  );
}

/** Reads reports in order until there are enough: one step, unless candidates were deleted meanwhile. */
async function readEnough(
  db: ArchiveDatabase,
  numbers: readonly number[],
  enough: number,
  test: (row: ClippingRow) => boolean,
  context: Context,
): Promise<Report[]> {
  const reports: Report[] = [];
  for (let at = 0; at < numbers.length && reports.length < enough; ) {
    const step = numbers.slice(at, at + enough - reports.length);
    reports.push(...(await read(db, step, test, context)));
    at += step.length;
  }
  return reports;
}

async function read(
  db: ArchiveDatabase,
  numbers: number[],
  test: (row: ClippingRow) => boolean,
  { renew }: Context,
): Promise<Report[]> {
  if (numbers.length === 0) return [];
  const [rows, texts, analyses] = await Promise.all([
    db.clippings.bulkGet(numbers),
    db.texts.bulkGet(numbers),
    db.analyses.bulkGet(numbers),
  ]);
  return rows.flatMap((row, at) => {
    const text = texts[at];
    return row && text && test(row) ? [toReport(row, text.text, analyses[at]?.packed, renew)] : [];
  });
}
