import type { Weights } from '../pair/model.ts';

/** Whether two figures of other values answer one question. Written by tools/train-compare.ts: change signals, not numbers. */
// biome-ignore-start lint/suspicious/noApproximativeNumericConstant: learned
// biome-ignore format: one tree or one signal a line
export const UNEQUAL: Weights = {
  'a report gives both': -1.30,
  'better partner there': -0.12,
  'bias': -0.46,
  'clearly best partner': 0.22,
  'equal value there': -0.25,
  'match of all that give these values': 0.87,
  'nearer value there': -0.90,
  'others could be meant': -0.03,
  'small numbers': -0.73,
  'values far': -1.23,
  'values near': 0.24,
  'values within half': 1.81,
};
// biome-ignore-end lint/suspicious/noApproximativeNumericConstant: learned
