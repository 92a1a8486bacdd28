import { describe, expect, it } from 'vitest';
import { ROWS } from '../../lib/attributions/tagger/hash.ts';
import { readTagger } from '../../lib/attributions/tagger/read-tagger.ts';
import {
  CUE_LABELS,
  emptyMoves,
  SPAN_LABELS,
  STEPS,
  stepOf,
} from '../../lib/attributions/tagger/table.ts';
import { packTagger, roundOff } from '../../tools/train/pack.ts';

/** A table with one strong row and one that is next to nothing. */
function tableOf(labels: number) {
  const weights = new Float32Array(ROWS * labels);
  weights[5 * labels] = 60.0625;
  weights[6 * labels] = 0.01;
  return roundOff({ moves: emptyMoves(labels), weights });
}

const model = {
  cues: tableOf(CUE_LABELS),
  spans: tableOf(SPAN_LABELS),
  sources: tableOf(1),
  contents: tableOf(1),
  checks: tableOf(1),
};

it('weighs every label against the first', () => {
  const weights = new Float32Array(ROWS * CUE_LABELS);
  weights.set([-3, 5, -3], 5 * CUE_LABELS); // the second label is ahead by 8, the third by nothing
  const { packed, unit } = roundOff({ moves: emptyMoves(CUE_LABELS), weights });
  expect([0, 1].map((label) => stepOf(packed[5] as number, label))).toEqual([STEPS, 0]);
  expect(unit * STEPS ** 2).toBeCloseTo(8);
});

describe('the file of a model', () => {
  const bytes = packTagger(model);

  it('is read as it was written', () => expect(readTagger(bytes)).toEqual(model));

  it('leaves out rows that say next to nothing', () =>
    expect(model.cues.packed.filter((row) => row !== 0)).toHaveLength(1));

  it.each([
    ['cut off', bytes.slice(0, -1)],
    ['of other features', Uint8Array.from(bytes, (byte, at) => (at === 4 ? 255 : byte))],
    ['no model', new Uint8Array(64)],
  ])('is not read when %s', (_, damaged) => expect(readTagger(damaged)).toBeNull());
});
