import type { Weights } from '../pair/model.ts';

/** Whether two figures whose values meet answer one question. Written by tools/train-compare.ts: change signals, not numbers. */
// biome-ignore-start lint/suspicious/noApproximativeNumericConstant: learned
// biome-ignore format: one tree or one signal a line
export const EQUAL: Weights = {
  'agrees as range': -0.44,
  'agrees exactly': 1.23,
  'agrees weakly': -2.04,
  'better partner there': -0.33,
  'bias': 1.82,
  'clearly best partner': 0.30,
  'match': 0.74,
  'rare value': 0.77,
  'rare value and match': -0.10,
  'strong match': -0.42,
  'third reports link': -0.07,
  'values of age': 1.09,
  'values of count': -1.14,
  'values of duration': -0.06,
  'values of length': 1.31,
  'values of money': 1.17,
  'values of percent': -1.67,
  'values of person': -0.91,
  'values of ratio': 0.91,
  'values of record': -0.43,
  'values of unit': -0.33,
  'values of weight': 0.06,
};
// biome-ignore-end lint/suspicious/noApproximativeNumericConstant: learned
