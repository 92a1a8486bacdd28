import type { Weights } from '../pair/model.ts';

/** Whether two figures of other values answer one question. Written by tools/train-compare.ts: change signals, not numbers. */
// biome-ignore-start lint/suspicious/noApproximativeNumericConstant: learned
// biome-ignore format: one tree or one signal a line
export const UNEQUAL: Weights = {
  'a report gives both': -1.64,
  'better partner there': -0.02,
  'bias': -1.11,
  'clearly best partner': 0.41,
  'equal value there': -0.65,
  'match of all that give these values': 0.89,
  'others could be meant': -0.24,
  'values far': -1.17,
  'values near': 0.61,
  'values within half': 1.82,
};
// biome-ignore-end lint/suspicious/noApproximativeNumericConstant: learned
