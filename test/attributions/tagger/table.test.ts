import { describe, expect, it } from 'vitest';
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
  packed[7] = steps.reduce((row, step, label) => withStep(row, label, step), 0);

  it('keeps the step of every label', () =>
    expect(steps.map((_, label) => stepOf(packed[7] as number, label))).toEqual(steps));

  it('gives squares with the sign of their root', () => {
    const table = { packed, moves: emptyMoves(labels), unit: 1 };
    const rows = Int32Array.of(7, 8, 7);
    const weights = steps.map((step) => 2 * step * Math.abs(step));
    if (labels === 1) expect(scoreOf(table, rows, 3)).toBe(weights[0]);
    else {
      const out = new Int32Array(pairsOf(labels) + 1);
      addWeights(table, rows, 3, out, 1);
      const sums = [...out].flatMap((pair) => [firstOf(pair), secondOf(pair)]);
      expect(sums).toEqual([0, 0, ...weights]);
    }
  });
});
