import { describe, expect, it } from 'vitest';
import { features, lookUp, NONE, rows } from '../../../lib/attributions/tagger/hash.ts';
import {
  addPairs,
  CUE_LABELS,
  emptyMoves,
  emptyRows,
  firstOf,
  pairOf,
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
  lookUp(asked);
  const row = rows[0] as number;
  packed[row] = steps.reduce((row, step, label) => withStep(row, label, step), 0);

  it('keeps the step of every label', () =>
    expect(steps.map((_, label) => stepOf(packed[row] as number, label))).toEqual(steps));

  it('gives squares with the sign of their root', () => {
    const table = { packed, moves: emptyMoves(labels), unit: 1 };
    const weights = steps.map((step) => 2 * step * Math.abs(step));
    const out = new Int32Array(3);
    if (labels === 1) return expect(scoreOf(table, lookUp(asked))).toBe(weights[0]);
    if (labels === CUE_LABELS) out[1] = pairOf(table, lookUp(asked));
    else addPairs(table, lookUp(asked), out, 1);
    const sums = [...out].flatMap((pair) => [firstOf(pair), secondOf(pair)]);
    expect(sums.slice(0, 2 + weights.length)).toEqual([0, 0, ...weights]);
  });
});
