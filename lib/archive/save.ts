import type { Analysis } from '../report/analysis.ts';
import type { Article } from '../text/article.ts';
import { canonicalAddress } from './address.ts';
import type { Saved } from './archive.ts';
import { contentHash } from './content-hash.ts';
import type { Context } from './context.ts';
import { featuresOf } from './index/features.ts';
import { packAnalysis } from './packed/analysis.ts';
import { countsOf, storedDate } from './rows.ts';
import type { ArchiveDatabase, ClippingRow, TailRow } from './schema.ts';
import { noteEdits } from './state.ts';
import { packText } from './text-bytes.ts';

/** Everything a save writes, made before the transaction begins. */
interface Prepared {
  row: ClippingRow;
  text: Uint8Array;
  engine: number;
  packed: Uint8Array;
  tail: Omit<TailRow, 'number'>;
}

/**
 * Stores a report in one transaction; the promise resolves after its commit. Doing it twice, also from two contexts
 * at once or after a killed worker, stores it once: address and content decide, not the caller.
 */
export async function save(
  context: Context,
  article: Article,
  analysis: Analysis,
  options: { sample?: boolean; seen?: string } = {},
): Promise<Saved> {
  const prepared = await prepare(context, article, analysis, options);
  const saved = await context.connection.run((db) =>
    db.transaction(
      'rw',
      [db.clippings, db.texts, db.analyses, db.tail, db.versions, db.edits, db.state],
      () => store(db, prepared),
    ),
  );
  return saved;
}

async function prepare(
  { now, newId }: Context,
  article: Article,
  analysis: Analysis,
  options: { sample?: boolean; seen?: string },
): Promise<Prepared> {
  const title = article.title.toWellFormed();
  const text = article.text.toWellFormed();
  const hash = await contentHash(title, text);
  const { words, ...tail } = featuresOf({ ...article, title, text });
  const moment = now();
  const row: ClippingRow = {
    id: newId(),
    address: article.url ? canonicalAddress(article.url) : `text:${hash}`,
    title,
    byline: article.byline?.toWellFormed() ?? null,
    outlet: article.outlet.toWellFormed(),
    language: article.language,
    published: storedDate(article.published),
    modified: storedDate(article.modified),
    hash,
    version: 1,
    saved: moment,
    seen: options.seen ?? moment,
    revised: moment,
    tags: [],
    words,
    ...countsOf(analysis),
    notes: 0,
    ...(options.sample ? { sample: true as const, hidden: 1 as const } : {}),
  };
  const packed = packAnalysis(analysis);
  return { row, text: packText(text), engine: analysis.engine, packed, tail };
}

async function store(db: ArchiveDatabase, prepared: Prepared): Promise<Saved> {
  const { row } = prepared;
  const kept = await db.clippings.where('address').equals(row.address).first();
  if (!kept) return { ...(await put(db, prepared, row)), stored: true };
  const number = kept.number as number;
  if (kept.hash === row.hash) {
    await seenAgain(db, kept, prepared);
    return { id: kept.id, version: kept.version, stored: false };
  }
  await keepVersion(db, kept, number);
  const next = { ...revived(kept, row), version: kept.version + 1 };
  await noteEdits(db, [number]);
  return { ...(await put(db, prepared, next)), stored: true };
}

async function put(
  db: ArchiveDatabase,
  { text, engine, packed, tail }: Prepared,
  row: ClippingRow,
) {
  const number = await db.clippings.add(row);
  await Promise.all([
    db.texts.add({ number, text }),
    db.analyses.add({ number, engine, packed }),
    db.tail.add({ number, ...tail }),
  ]);
  return { id: row.id, version: row.version };
}

/** The same text again: the moment it was seen moves on, a newer analysis replaces the older, a deletion is undone. */
async function seenAgain(
  db: ArchiveDatabase,
  kept: ClippingRow,
  { row, engine, packed }: Prepared,
) {
  const number = kept.number as number;
  const { unnamed, figures, seen } = row;
  const again = { ...revived(kept, kept), unnamed, figures, seen };
  if (kept.removed) again.revised = row.revised;
  await db.clippings.put({ ...again, number });
  await db.analyses.put({ number, engine, packed });
  if (kept.removed) await noteEdits(db, [number]);
}

/** Moves the current state of a clipping to its past versions, and its number out of the indexes. */
async function keepVersion(db: ArchiveDatabase, kept: ClippingRow, number: number) {
  const [text, analysis] = await Promise.all([db.texts.get(number), db.analyses.get(number)]);
  const { number: _, ...row } = kept;
  await db.versions.put({
    id: kept.id,
    version: kept.version,
    row,
    text: text?.text ?? packText(''),
    engine: analysis?.engine ?? 0,
    packed: analysis?.packed ?? new Uint8Array(),
  });
  await Promise.all([
    db.clippings.delete(number),
    db.texts.delete(number),
    db.analyses.delete(number),
    db.tail.delete(number),
  ]);
}

/** A clipping's lasting fields with the content of `row`: saving again takes a deletion back. */
function revived(kept: ClippingRow, row: ClippingRow): ClippingRow {
  const { id, saved, tags, notes, sample } = kept;
  const { number: _, removed: __, hidden: ___, sample: ____, ...content } = row;
  const lasting = { ...content, id, saved, tags, notes };
  return sample ? { ...lasting, sample, hidden: 1 } : lasting;
}
