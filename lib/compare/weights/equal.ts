import type { Weights } from '../pair/model.ts';

/** Whether two figures whose values meet answer one question. Written by tools/train-compare.ts: change signals, not numbers. */
// biome-ignore-start lint/suspicious/noApproximativeNumericConstant: learned
// biome-ignore format: one tree or one signal a line
export const EQUAL: Weights = {
  'agrees as range': -0.54,
  'agrees exactly': 1.20,
  'agrees weakly': -1.98,
  'better partner there': -0.27,
  'bias': 1.72,
  'clearly best partner': 0.35,
  'match': 0.74,
  'rare value': 0.81,
  'rare value and match': -0.13,
  'strong match': -0.38,
  'third reports link': -0.06,
  'values of age': 1.32,
  'values of count': -1.10,
  'values of duration': 0.01,
  'values of length': 1.27,
  'values of money': 1.22,
  'values of percent': -1.67,
  'values of person': -0.86,
  'values of ratio': 0.82,
  'values of record': -0.43,
  'values of unit': -0.64,
  'values of weight': 0.06,
};
// biome-ignore-end lint/suspicious/noApproximativeNumericConstant: learned
