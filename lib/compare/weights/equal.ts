import type { Weights } from '../pair/model.ts';

/** Whether two figures whose values meet answer one question. Written by tools/train-compare.ts: change signals, not numbers. */
// biome-ignore-start lint/suspicious/noApproximativeNumericConstant: learned
// biome-ignore format: one tree or one signal a line
export const EQUAL: Weights = {
  'agrees as range': -0.43,
  'agrees exactly': 1.25,
  'agrees weakly': -2.10,
  'better partner there': -0.33,
  'bias': 1.51,
  'clearly best partner': 0.35,
  'match': 0.69,
  'rare value': 0.76,
  'rare value and match': -0.06,
  'strong match': -0.40,
  'third reports link': -0.05,
  'values of age': 1.03,
  'values of count': -0.92,
  'values of duration': -0.09,
  'values of length': 1.43,
  'values of money': 1.20,
  'values of percent': -1.60,
  'values of person': -0.81,
  'values of ratio': 0.90,
  'values of record': -0.80,
  'values of unit': -0.38,
  'values of weight': 0.06,
};
// biome-ignore-end lint/suspicious/noApproximativeNumericConstant: learned
