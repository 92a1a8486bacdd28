import type { Weights } from '../pair/model.ts';

/** Whether two figures whose values meet answer one question. Written by tools/train-compare.ts: change signals, not numbers. */
// biome-ignore-start lint/suspicious/noApproximativeNumericConstant: learned
// biome-ignore format: one tree or one signal a line
export const EQUAL: Weights = {
  'agrees as range': -0.32,
  'agrees exactly': 1.44,
  'agrees weakly': -1.99,
  'better partner there': -0.29,
  'bias': 1.12,
  'clearly best partner': 0.32,
  'match': 0.70,
  'rare value': 0.78,
  'rare value and match': -0.09,
  'strong match': -0.37,
  'third reports link': -0.03,
  'values of age': 1.53,
  'values of count': -0.79,
  'values of duration': 0.24,
  'values of length': 1.55,
  'values of money': 0.95,
  'values of percent': -1.23,
  'values of person': -0.59,
  'values of ratio': 0.80,
  'values of unit': -0.41,
  'values of weight': 0.06,
};
// biome-ignore-end lint/suspicious/noApproximativeNumericConstant: learned
