import { ROWS } from './hash.ts';
import { CUE_LABELS, emptyTable, SPAN_LABELS, type Table } from './table.ts';
import type { Tagger } from './tagger.ts';

/** First bytes of a model, and the version of its features: an older model is not read. */
export const MAGIC = 0x53535431;
export const FEATURES = 2;

/**
 * Reads a trained model.
 * ```
 * u32 magic, u32 version of the features, then for cues and for spans:
 *   u32 labels, f32 moves[labels²], f32 largest weight, u32 steps, u32 rows,
 *   rows as differences (variable length, 7 bits a byte), i8 weights, label by label
 * ```
 * A weight is kept as the signed square root of its share of the largest: most are small, a few are very large.
 * @returns null when the bytes are no model, or one for other features: the engine then works by rules alone
 */
export function readTagger(bytes: Uint8Array): Tagger | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || view.getUint32(0, true) !== MAGIC) return null;
  if (view.getUint32(4, true) !== FEATURES) return null;
  try {
    const cues = readTable(view, 8, CUE_LABELS);
    const spans = readTable(view, cues.end, SPAN_LABELS);
    return { cues: cues.table, spans: spans.table };
  } catch {
    return null; // cut off: a DataView throws past its end
  }
}

function readTable(view: DataView, from: number, labels: number): { table: Table; end: number } {
  let at = from;
  if (view.getUint32(at, true) !== labels) throw new RangeError('labels');
  at += 4;
  const { moves } = emptyTable(labels);
  const weights = new Int16Array(ROWS * labels);
  for (let n = 0; n < labels * labels; n++, at += 4) moves.between[n] = view.getFloat32(at, true);
  const largest = view.getFloat32(at, true);
  const steps = view.getUint32(at + 4, true);
  const count = view.getUint32(at + 8, true);
  at += 12;
  const rows = new Int32Array(Math.min(count, ROWS));
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
  for (let label = 0; label < labels; label++)
    for (let n = 0; n < rows.length; n++) {
      const root = view.getInt8(at++);
      weights[(rows[n] as number) * labels + label] = root * Math.abs(root);
    }
  const unit = largest / (steps * steps);
  moves.between.forEach((score, n) => {
    moves.between[n] = score / unit;
  });
  return { table: { moves, weights, unit }, end: at };
}
