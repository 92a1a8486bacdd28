import type { Weights } from '../pair/model.ts';

/** Whether two figures of other values answer one question. Written by tools/train-compare.ts: change signals, not numbers. */
// biome-ignore-start lint/suspicious/noApproximativeNumericConstant: learned
// biome-ignore format: one tree or one signal a line
export const UNEQUAL: Weights = {
  'a report gives both': -1.34,
  'better partner there': -0.08,
  'bias': 0.13,
  'clearly best partner': 0.13,
  'equal value there': -0.37,
  'match of all that give these values': 1.04,
  'nearer value there': -0.90,
  'others could be meant': -0.28,
  'small numbers': -0.61,
  'values far': -1.52,
  'values near': 1.43,
  'values within half': 2.09,
};
// biome-ignore-end lint/suspicious/noApproximativeNumericConstant: learned
