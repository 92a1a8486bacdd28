import type { Analysis } from '../report/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Saved } from './archive.ts';
import type { Context } from './context.ts';
import { packAnalysis } from './packed/analysis.ts';
import { type Described, describe, type Prepared } from './prepare.ts';
import type { ArchiveDatabase, ClippingRow, VersionRow } from './schema.ts';
import { noteEdits, noteGone } from './state.ts';

/** One report to be saved. */
export interface ToSave {
  article: Article;
  analysis: Analysis;
  sample?: boolean | undefined;
  /** When the reader saw it, ISO 8601; now unless given. */
  seen?: string | undefined;
}

/** What a save writes of a clipping, whether it is new or not. */
interface Prospect {
  described: Described;
  analysis: Analysis;
  row: ClippingRow;
}

/**
 * Stores reports in one transaction; the promise resolves after its commit. Doing it twice, also from two contexts
 * at once or after a killed worker, stores each once: address and content decide, not the caller.
 */
export async function save(context: Context, reports: readonly ToSave[]): Promise<Saved[]> {
  const prospects = await Promise.all(reports.map((report) => prospect(context, report)));
  return context.connection.run((db) =>
    db.transaction('rw', savingTables(db), async () => {
      const saved: Saved[] = [];
      for (const each of prospects) saved.push(await store(db, each));
      return saved;
    }),
  );
}

/** The tables that storing a state of a clipping touches. */
export const savingTables = (db: ArchiveDatabase) => [
  db.clippings,
  db.texts,
  db.analyses,
  db.tail,
  db.versions,
  db.edits,
  db.state,
];

async function prospect({ now, newId }: Context, report: ToSave): Promise<Prospect> {
  const { article, analysis, sample, seen } = report;
  const described = await describe(article, analysis);
  const moment = now();
  const row: ClippingRow = {
    id: newId(),
    ...described.content,
    version: 1,
    saved: moment,
    seen: seen ?? moment,
    revised: moment,
    tags: [],
    notes: 0,
    ...(sample ? { sample: true as const, hidden: 1 as const } : {}),
  };
  return { described, analysis, row };
}

async function store(db: ArchiveDatabase, { described, analysis, row }: Prospect): Promise<Saved> {
  // mostly the address is new: its row is added while it is still asked for, and refused where there is one
  const asking = Promise.all([
    db.clippings.get({ address: row.address }),
    db.clippings.add(row).catch('ConstraintError', () => undefined),
  ]);
  const prepared: Prepared = { ...described, packed: packAnalysis(analysis) };
  const [kept, number] = await asking;
  if (!kept) {
    await addParts(db, number as number, prepared);
    return { id: row.id, version: 1, stored: true };
  }
  if (kept.hash === row.hash) {
    await seenAgain(db, kept, row, prepared);
    return { id: kept.id, version: kept.version, stored: false };
  }
  await db.versions.put(await takeOut(db, kept));
  const next = { ...lasting(kept), ...prepared.content, seen: row.seen, revised: row.revised };
  await addState(db, { ...next, version: kept.version + 1 }, prepared);
  return { id: kept.id, version: kept.version + 1, stored: true };
}

/** Writes a current state under a new number. */
export async function addState(
  db: ArchiveDatabase,
  row: ClippingRow,
  prepared: Prepared,
): Promise<void> {
  await addParts(db, await db.clippings.add(row), prepared);
}

async function addParts(
  db: ArchiveDatabase,
  number: number,
  { text, engine, packed, tail }: Prepared,
): Promise<void> {
  await Promise.all([
    db.texts.add({ number, text }),
    engine > 0 ? db.analyses.add({ number, engine, packed }) : null,
    db.tail.add({ number, ...tail }),
  ]);
}

/** The same text again: the moment it was seen moves on, the newer analysis stays, a deletion is undone. */
async function seenAgain(
  db: ArchiveDatabase,
  kept: ClippingRow,
  { seen, revised, unnamed, figures }: ClippingRow,
  { engine, packed }: Prepared,
): Promise<void> {
  const number = kept.number as number;
  const { removed, ...row } = kept;
  const back = removed ? { ...lasting(row), revised } : row;
  await db.clippings.put({ ...back, seen, unnamed, figures, number });
  await db.analyses.put({ number, engine, packed });
  if (removed || kept.unnamed !== unnamed || kept.figures !== figures)
    await noteEdits(db, [number]);
}

/** Takes the current state of a clipping, and its number, out of all tables; gives it as a version to keep. */
export async function takeOut(db: ArchiveDatabase, kept: ClippingRow): Promise<VersionRow> {
  const { number = 0, ...row } = kept;
  const [text, analysis] = await Promise.all([db.texts.get(number), db.analyses.get(number)]);
  await Promise.all([
    db.clippings.delete(number),
    db.texts.delete(number),
    db.analyses.delete(number),
    db.tail.delete(number),
    noteGone(db, [number]),
  ]);
  return {
    id: row.id,
    version: row.version,
    row,
    text: text?.text ?? new Uint8Array(),
    engine: analysis?.engine ?? 0,
    packed: analysis?.packed ?? new Uint8Array(),
  };
}

/** A clipping without its number and its deletion: saving again takes a deletion back. */
function lasting(kept: ClippingRow): Omit<ClippingRow, 'number' | 'removed'> {
  const { number: _, removed: __, hidden: ___, ...row } = kept;
  return row.sample ? { ...row, hidden: 1 } : row;
}
