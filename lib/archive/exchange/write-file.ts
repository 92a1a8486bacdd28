import type { Context } from '../context.ts';
import { toCorrection } from '../corrections.ts';
import { urlOf } from '../rows.ts';
import type { ArchiveDatabase, ClippingRow } from '../schema.ts';
import { unpackText } from '../text-bytes.ts';
import { type FileClipping, type FileState, FORMAT, FORMAT_VERSION } from './file-format.ts';

export interface ExportOptions {
  /** Ends the export; the generator then throws the signal's reason. */
  signal?: AbortSignal;
  /** Called before each part: clippings written so far, and in all. */
  onProgress?: (done: number, total: number) => void;
}

/** Clippings read at once. */
const STEP = 100;

/**
 * The whole archive as one JSON text, in parts: a clipping a line, in the order of saving. Only what the reader kept
 * is in it: analyses and indexes are made again from the texts. The same archive gives the same bytes.
 */
export async function* writeFile(
  { connection: { run } }: Context,
  { signal, onProgress }: ExportOptions = {},
): AsyncGenerator<string> {
  const total = await run((db) => db.clippings.count());
  yield `{"format":"${FORMAT}","version":${FORMAT_VERSION},\n"clippings":[`;
  let last = -1;
  for (let done = 0; ; ) {
    signal?.throwIfAborted();
    const step = await run((db) => readStep(db, last));
    if (step.read === 0) break;
    const lines = step.clippings.map((clipping) => `\n${JSON.stringify(clipping)}`);
    const comma = done > 0 ? ',' : '';
    done += lines.length;
    last = step.last;
    onProgress?.(Math.min(done, total), total);
    if (lines.length > 0) yield comma + lines.join(',');
  }
  signal?.throwIfAborted();
  const rest = await run((db) =>
    Promise.all([
      db.tombstones.orderBy('id').toArray(),
      db.reading.orderBy('address').toArray(),
      db.corrections.orderBy('id').toArray(),
    ]),
  );
  const lines = (rows: readonly unknown[]) =>
    rows.map((row) => `\n${JSON.stringify(row)}`).join(',');
  const [tombstones, reading, corrections] = rest;
  yield `\n],\n"tombstones":[${lines(tombstones)}\n],\n"reading":[${lines(reading)}`;
  yield `\n],\n"corrections":[${lines(corrections.map(toCorrection))}\n]}\n`;
}

/** The next clippings after a number; deleted ones that are not swept yet are read and left out. */
function readStep(db: ArchiveDatabase, after: number) {
  return db.transaction('r', [db.clippings, db.texts, db.versions, db.notes], async () => {
    const rows = await db.clippings.where('number').above(after).limit(STEP).toArray();
    const kept = rows.filter(({ removed }) => !removed);
    const clippings = await Promise.all(kept.map((row) => toFile(db, row)));
    return { read: rows.length, last: rows.at(-1)?.number ?? after, clippings };
  });
}

async function toFile(db: ArchiveDatabase, row: ClippingRow): Promise<FileClipping> {
  const [text, versions, notes] = await Promise.all([
    db.texts.get(row.number as number),
    row.version > 1 ? db.versions.where({ id: row.id }).toArray() : [],
    row.notes > 0 ? db.notes.where('clipping').equals(row.id).toArray() : [],
  ]);
  return {
    id: row.id,
    url: urlOf(row.address),
    saved: row.saved,
    tags: row.tags,
    ...(row.sample ? { sample: true as const } : {}),
    ...stateOf(row, text?.text),
    notes: notes
      .sort((a, b) =>
        a.written < b.written ? -1 : a.written > b.written ? 1 : a.id < b.id ? -1 : 1,
      )
      .map(({ id, anchor, text, tags, written, revised }) => ({
        id,
        anchor: anchor && {
          exact: anchor.exact,
          prefix: anchor.prefix,
          suffix: anchor.suffix,
          span: [anchor.span[0], anchor.span[1]] as [number, number],
        },
        text,
        ...(tags.length > 0 ? { tags: [...tags] } : {}),
        written,
        revised,
      })),
    versions: versions.map((version) => stateOf(version.row, version.text)),
  };
}

function stateOf(row: Omit<ClippingRow, 'number'>, text: Uint8Array | undefined): FileState {
  const { title, byline, outlet, language, published, modified, seen, revised } = row;
  const date = (stored: ClippingRow['published']) =>
    stored && { value: stored[0], origin: stored[1] };
  return {
    title,
    byline,
    outlet,
    language,
    published: date(published),
    modified: date(modified),
    seen,
    revised,
    text: text ? unpackText(text) : '',
  };
}
