import { ROWS } from '../../lib/attributions/tagger/hash.ts';
import { FEATURES, MAGIC } from '../../lib/attributions/tagger/read-tagger.ts';
import {
  emptyRows,
  STEPS,
  stepOf,
  type Table,
  weighedOf,
  withStep,
} from '../../lib/attributions/tagger/table.ts';
import type { Tagger } from '../../lib/attributions/tagger/tagger.ts';
import type { TrainTable } from './perceptron.ts';

/** Rows that never reach this step say next to nothing, and are a third of all. */
const LEAST = 3;

/**
 * Rounds weights to steps, as a reader of the model has them. Of several labels each is weighed against the first. Rows
 * that are next to empty are left out.
 */
export function roundOff({ weights, moves }: TrainTable): Table {
  const { labels } = moves;
  const count = weighedOf(labels);
  const weighed = new Float32Array(ROWS * count);
  for (let row = 0; row < ROWS; row++)
    for (let label = 0; label < count; label++) {
      const at = row * labels + (labels - count) + label;
      const outside = labels > count ? (weights[row * labels] as number) : 0;
      weighed[row * count + label] = (weights[at] as number) - outside;
    }
  const largest = weighed.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const unit = largest / (STEPS * STEPS);
  const packed = emptyRows(labels);
  for (let row = 0; row < ROWS; row++) {
    let most = 0;
    let steps = 0;
    for (let label = 0; label < count; label++) {
      const weight = weighed[row * count + label] as number;
      const step = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / unit));
      steps = withStep(steps, label, step);
      most = Math.max(most, Math.abs(step));
    }
    if (most >= LEAST) packed[row] = steps;
  }
  return { moves: { labels, between: moves.between.map((score) => score / unit) }, packed, unit };
}

/** Writes a model as `readTagger` reads it. */
export function packTagger({ cues, spans, sources, contents, checks }: Tagger): Uint8Array {
  const head = new DataView(new ArrayBuffer(8));
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, FEATURES, true);
  return concat([bytesOf(head), ...[cues, spans, sources, contents, checks].map(packTable)]);
}

/** Ascending numbers as differences. */
function packRows(rows: readonly number[]): Uint8Array {
  const steps: number[] = [];
  let last = -1;
  for (const row of rows) {
    let step = row - last;
    for (; step > 127; step >>>= 7) steps.push((step & 127) | 128);
    steps.push(step);
    last = row;
  }
  return Uint8Array.from(steps);
}

function packTable({ packed, moves, unit }: Table): Uint8Array {
  const { labels, between } = moves;
  const rows = [...packed.keys()].filter((row) => packed[row]);
  const head = new DataView(new ArrayBuffer(4 + between.length * 4 + 8));
  head.setUint32(0, labels, true);
  between.forEach((score, n) => {
    head.setFloat32(4 + n * 4, score, true);
  });
  head.setFloat32(4 + between.length * 4, unit, true);
  head.setUint32(8 + between.length * 4, rows.length, true);
  const weighed = weighedOf(labels);
  const values = new Int8Array(rows.length * weighed);
  rows.forEach((row, n) => {
    for (let label = 0; label < weighed; label++)
      values[label * rows.length + n] = stepOf(packed[row] as number, label);
  });
  return concat([bytesOf(head), packRows(rows), new Uint8Array(values.buffer)]);
}

const bytesOf = ({ buffer }: DataView) => new Uint8Array(buffer as ArrayBuffer);

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
