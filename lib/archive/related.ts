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

/**
 * Saved reports that may tell the same story, best first; the report's own earlier text before all.
 * The rows of the best candidates are asked for while the database still says whether another context has written
 * anything: mostly it has not, and one round of waiting is saved.
 * @returns also how many clippings are saved in all, and whether the index should be looked after
 */
export async function related(
  context: Context,
  article: Article,
  _analysis: Analysis,
  limit = 20,
): Promise<{ reports: Report[]; saved: number; wantsCare: boolean }> {
  const hashing = contentHash(article.title.toWellFormed(), article.text.toWellFormed());
  const features = featuresOf(article, QUERY_TERMS);
  const hash = await hashing;
  const address = addressOf(article.url, hash);
  const { indexOf, connection, renew } = context;
  return connection.run((db) =>
    db.transaction(
      'r',
      [db.clippings, db.texts, db.analyses, db.tail, db.segments, db.edits, db.state],
      async () => {
        const index = indexOf(db);
        const rank = () => index.candidates(features, limit + SPARE);
        const early = rank();
        const known: Known = new Map();
        // Dexie counts what runs side by side by Promise.all alone: a promise that is awaited later costs the transaction
        const [changed, own] = await Promise.all([
          index.refresh(db),
          db.clippings.where('address').equals(address).first(),
          readAll(db, early.slice(0, limit), known),
        ]);
        const read = reader(db, known);
        const numbers = changed ? rank() : early;
        const isOther = ({ row }: Stored) => !row.removed && row.id !== own?.id;
        const hasChanged = own && own.hash !== hash && !own.removed;
        const first = hasChanged ? await read([own.number as number]) : [];
        const others = await readEnough(read, numbers, limit - first.length, isOther);
        const reports = [...first, ...others].map(({ row, text, packed }) =>
          toReport(row, text, packed, renew),
        );
        return { reports, saved: index.saved, wantsCare: index.wantsCare };
      },
    ),
  );
}

/** What is stored of one clipping. */
interface Stored {
  row: ClippingRow;
  text: Uint8Array;
  packed: Uint8Array | undefined;
}

/** By number. */
type Known = Map<number, Stored>;

type Read = (numbers: readonly number[]) => Promise<Stored[]>;

/** Reads rows until there are enough: one step, unless candidates were deleted meanwhile. */
async function readEnough(
  read: Read,
  numbers: readonly number[],
  enough: number,
  test: (stored: Stored) => boolean,
): Promise<Stored[]> {
  const found: Stored[] = [];
  for (let at = 0; at < numbers.length && found.length < enough; ) {
    const step = numbers.slice(at, at + enough - found.length);
    found.push(...(await read(step)).filter(test));
    at += step.length;
  }
  return found;
}

/** Reads what is stored of clippings, in the order asked for; what is gone is left out. @param known was read before */
function reader(db: ArchiveDatabase, known: Known): Read {
  return async (numbers) => {
    await readAll(
      db,
      numbers.filter((number) => !known.has(number)),
      known,
    );
    return numbers.flatMap((number) => known.get(number) ?? []);
  };
}

async function readAll(db: ArchiveDatabase, numbers: number[], into: Known) {
  if (numbers.length === 0) return;
  const [rows, texts, analyses] = await Promise.all([
    db.clippings.bulkGet(numbers),
    db.texts.bulkGet(numbers),
    db.analyses.bulkGet(numbers),
  ]);
  numbers.forEach((number, at) => {
    const [row, text] = [rows[at], texts[at]];
    if (row && text) into.set(number, { row, text: text.text, packed: analyses[at]?.packed });
  });
}
