import { describe, expect, it } from 'vitest';
import { features, NONE, rowOf } from '../../../lib/attributions/tagger/hash.ts';
import {
  addWeights,
  CUE_LABELS,
  emptyMoves,
  emptyRows,
  firstOf,
  pairsOf,
  SPAN_LABELS,
  STEPS,
  scoreOf,
  secondOf,
  stepOf,
  weighedOf,
  withStep,
} from '../../../lib/attributions/tagger/table.ts';

describe.each([1, CUE_LABELS, SPAN_LABELS])('a table of %i labels', (labels) => {
  const steps = Array.from({ length: weighedOf(labels) }, (_, label) =>
    label % 2 ? label - STEPS : STEPS - label,
  );
  const packed = emptyRows(labels);
  const asked = features([NONE, NONE, 1], [NONE, NONE], [NONE, NONE, 1]);
  packed[rowOf(asked, 0)] = steps.reduce((row, step, label) => withStep(row, label, step), 0);

  it('keeps the step of every label', () =>
    expect(steps.map((_, label) => stepOf(packed[rowOf(asked, 0)] as number, label))).toEqual(
      steps,
    ));

  it('gives squares with the sign of their root', () => {
    const table = { packed, moves: emptyMoves(labels), unit: 1 };
    const weights = steps.map((step) => 2 * step * Math.abs(step));
    if (labels === 1) expect(scoreOf(table, asked)).toBe(weights[0]);
    else {
      const out = new Int32Array(pairsOf(labels) + 1);
      addWeights(table, asked, out, 1);
      const sums = [...out].flatMap((pair) => [firstOf(pair), secondOf(pair)]);
      expect(sums).toEqual([0, 0, ...weights]);
    }
  });
});
