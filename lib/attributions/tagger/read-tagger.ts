import { ROWS } from './hash.ts';
import {
  CHOICE_LABELS,
  CUE_LABELS,
  emptyMoves,
  emptyRows,
  SPAN_LABELS,
  type Table,
  weighedOf,
  withStep,
} from './table.ts';
import type { Tagger } from './tagger.ts';

/** First bytes of a model, and the version of its features: an older model is not read. */
export const MAGIC = 0x53535431;
export const FEATURES = 6;

/**
 * Reads a trained model.
 * ```
 * u32 magic, u32 version of the features, then for cues, spans, sources, contents and checks:
 *   u32 labels, f32 moves[labels²] in weights, f32 what a weight of 1 stands for, u32 rows,
 *   rows as differences (variable length, 7 bits a byte), i8 steps, label by label that has weights
 * ```
 * A weight is kept as its signed square root, in steps: most are small, a few are very large.
 * @returns null when the bytes are no model, or one for other features: the engine then works by rules alone
 */
export function readTagger(bytes: Uint8Array): Tagger | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || view.getUint32(0, true) !== MAGIC) return null;
  if (view.getUint32(4, true) !== FEATURES) return null;
  try {
    const cues = readTable(view, 8, CUE_LABELS);
    const spans = readTable(view, cues.end, SPAN_LABELS);
    const sources = readTable(view, spans.end, CHOICE_LABELS);
    const contents = readTable(view, sources.end, CHOICE_LABELS);
    const checks = readTable(view, contents.end, CHOICE_LABELS);
    return {
      cues: cues.table,
      spans: spans.table,
      sources: sources.table,
      contents: contents.table,
      checks: checks.table,
    };
  } catch {
    return null; // cut off: a DataView throws past its end
  }
}

/** Ascending numbers below `ROWS`, as differences. */
function readRows(view: DataView, from: number, count: number): { rows: Int32Array; end: number } {
  const rows = new Int32Array(Math.min(count, ROWS));
  let at = from;
  for (let n = 0, row = -1; n < rows.length; n++) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = view.getUint8(at++);
      step |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    row += step;
    rows[n] = row;
  }
  return { rows, end: at };
}

function readTable(view: DataView, from: number, labels: number): { table: Table; end: number } {
  let at = from;
  if (view.getUint32(at, true) !== labels) throw new RangeError('labels');
  at += 4;
  const moves = emptyMoves(labels);
  for (let n = 0; n < labels * labels; n++, at += 4) moves.between[n] = view.getFloat32(at, true);
  const unit = view.getFloat32(at, true);
  const count = view.getUint32(at + 4, true);
  at += 8;
  const { rows, end } = readRows(view, at, count);
  at = end;
  const packed = emptyRows(labels);
  for (let label = 0; label < weighedOf(labels); label++)
    for (let n = 0; n < rows.length; n++) {
      const row = rows[n] as number;
      packed[row] = withStep(packed[row] as number, label, view.getInt8(at++));
    }
  return { table: { moves, packed, unit }, end: at };
}
