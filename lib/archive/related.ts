import type { Analysis } from '../report/analysis.ts';
import type { Report } from '../report/report.ts';
import { canonicalAddress } from '../text/address.ts';
import type { Article } from '../text/article.ts';
import { contentHash } from './content-hash.ts';
import type { Context } from './context.ts';
import { featuresOf } from './index/features.ts';
import { addressOf } from './prepare.ts';
import { toReport, unpackStored } from './rows.ts';
import type { ArchiveDatabase, ClippingRow } from './schema.ts';
import { unpackText } from './text-bytes.ts';

/** More terms than are stored of an article: those that are common in the archive are left out of a query. */
export const QUERY_TERMS = 64;
/** Candidates asked for beyond the limit, because some may have been deleted since the index was sealed. */
const SPARE = 12;

/**
 * Saved reports that may tell the same story, best first; the report's own earlier text before all.
 * What this program has to work out is worked out while the database works: the page's terms while it begins, texts
 * while it reads analyses. The rows of the best candidates are asked for while it still says whether another context
 * has written anything: mostly it has not, and one round of waiting is saved.
 * @returns also how many clippings are saved in all, and whether the index should be looked after
 */
export async function related(
  context: Context,
  article: Article,
  limit = 20,
): Promise<{ reports: Report[]; saved: number; wantsCare: boolean }> {
  const hashing = contentHash(article.title.toWellFormed(), article.text.toWellFormed());
  // only a pasted text is kept under its hash; a page's is not needed before the reports are there
  const address = canonicalAddress(article.url) || addressOf('', await hashing);
  const { indexOf, connection, renew } = context;
  const { own, stored, saved, wantsCare } = await connection.run((db) =>
    db.transaction(
      'r',
      [db.clippings, db.texts, db.analyses, db.tail, db.segments, db.edits, db.state],
      async () => {
        const index = indexOf(db);
        const known: Known = new Map();
        // Dexie counts what runs side by side by Promise.all alone: a promise that is awaited later costs the transaction
        const [changed, own, { rank, early }] = await Promise.all([
          index.refresh(db),
          db.clippings.get({ address }),
          (async () => {
            const features = featuresOf(article, QUERY_TERMS);
            const rank = () => index.candidates(features, limit + SPARE);
            const early = rank();
            await readAll(db, early.slice(0, limit), known);
            return { rank, early };
          })(),
        ]);
        const read = reader(db, known);
        const numbers = changed ? rank() : early;
        const first = own && !own.removed ? await read([own.number as number]) : [];
        const isOther = ({ row }: Stored) => !row.removed && row.id !== own?.id;
        const others = await readEnough(read, numbers, limit, isOther);
        const { saved, wantsCare } = index;
        return { own, stored: [...first, ...others], saved, wantsCare };
      },
    ),
  );
  const hash = await hashing;
  const reports = stored
    .filter(({ row }) => row.id !== own?.id || row.hash !== hash)
    .slice(0, limit)
    .map(({ row, text, analysis }) => toReport(row, text, analysis, renew));
  return { reports, saved, wantsCare };
}

/** What is stored of one clipping, unpacked. */
interface Stored {
  row: ClippingRow;
  text: string;
  analysis: Analysis | null;
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
  // in the order of what unpacking takes: each is unpacked while the next is read
  const [texts, analyses, rows] = await Promise.all([
    db.texts.bulkGet(numbers).then((all) => all.map((row) => row && unpackText(row.text))),
    db.analyses.bulkGet(numbers).then((all) => all.map((row) => unpackStored(row?.packed))),
    db.clippings.bulkGet(numbers),
  ]);
  numbers.forEach((number, at) => {
    const [row, text] = [rows[at], texts[at]];
    if (row && text !== undefined) into.set(number, { row, text, analysis: analyses[at] ?? null });
  });
}
