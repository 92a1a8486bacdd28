import type { Weights } from '../pair/model.ts';

/** Whether two figures whose values meet answer one question. Written by tools/train-compare.ts: change signals, not numbers. */
// biome-ignore-start lint/suspicious/noApproximativeNumericConstant: learned
// biome-ignore format: one tree or one signal a line
export const EQUAL: Weights = {
  'agrees as range': -0.48,
  'agrees exactly': 1.21,
  'agrees weakly': -2.04,
  'better partner there': -0.31,
  'bias': 1.83,
  'clearly best partner': 0.30,
  'match': 0.75,
  'rare value': 0.80,
  'rare value and match': -0.12,
  'strong match': -0.43,
  'third reports link': -0.07,
  'values of age': 1.07,
  'values of count': -1.10,
  'values of duration': -0.02,
  'values of length': 1.27,
  'values of money': 1.14,
  'values of percent': -1.65,
  'values of person': -0.89,
  'values of ratio': 0.89,
  'values of record': -0.44,
  'values of unit': -0.32,
  'values of weight': 0.06,
};
// biome-ignore-end lint/suspicious/noApproximativeNumericConstant: learned
