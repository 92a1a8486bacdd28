import { FEATURES, MAGIC } from '../../lib/attributions/tagger/read-tagger.ts';
import type { TrainTable } from './perceptron.ts';

/** Steps on either side of nothing that a weight is rounded to: measured as good as 127, at half the size. */
const STEPS = 15;

/** Rows that never reach this step say next to nothing, and are a third of all. */
const LEAST = 2;

/** Writes a model as `readTagger` reads it. Rows that are empty after rounding are left out. */
export function packTagger(cues: TrainTable, spans: TrainTable): Uint8Array {
  const head = new DataView(new ArrayBuffer(8));
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, FEATURES, true);
  return concat([bytesOf(head), packTable(cues), packTable(spans)]);
}

function packTable({ weights, moves }: TrainTable): Uint8Array {
  const { labels, between } = moves;
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const stepOf = (weight: number) =>
    Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest) * STEPS);
  const rows: number[] = [];
  for (let row = 0; row * labels < weights.length; row++)
    for (let label = 0; label < labels; label++)
      if (Math.abs(stepOf(weights[row * labels + label] as number)) >= LEAST) {
        rows.push(row);
        break;
      }
  const head = new DataView(new ArrayBuffer(4 + between.length * 4 + 12));
  head.setUint32(0, labels, true);
  between.forEach((score, n) => {
    head.setFloat32(4 + n * 4, score, true);
  });
  head.setFloat32(4 + between.length * 4, largest, true);
  head.setUint32(8 + between.length * 4, STEPS, true);
  head.setUint32(12 + between.length * 4, rows.length, true);
  const steps: number[] = [];
  let last = -1;
  for (const row of rows) {
    let step = row - last;
    for (; step > 127; step >>>= 7) steps.push((step & 127) | 128);
    steps.push(step);
    last = row;
  }
  const values = new Int8Array(rows.length * labels);
  rows.forEach((row, n) => {
    for (let label = 0; label < labels; label++) {
      values[label * rows.length + n] = stepOf(weights[row * labels + label] as number);
    }
  });
  return concat([bytesOf(head), Uint8Array.from(steps), new Uint8Array(values.buffer)]);
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
