import type { Weights } from '../pair/model.ts';

/** Whether two figures of other values answer one question. Written by tools/train-compare.ts: change signals, not numbers. */
// biome-ignore-start lint/suspicious/noApproximativeNumericConstant: learned
// biome-ignore format: one tree or one signal a line
export const UNEQUAL: Weights = {
  'a report gives both': -1.28,
  'better partner there': -0.03,
  'bias': -0.47,
  'clearly best partner': 0.33,
  'equal value there': -0.34,
  'match of all that give these values': 0.87,
  'nearer value there': -0.87,
  'small numbers': -0.81,
  'values far': -1.28,
  'values near': 0.19,
  'values within half': 1.80,
};
// biome-ignore-end lint/suspicious/noApproximativeNumericConstant: learned
