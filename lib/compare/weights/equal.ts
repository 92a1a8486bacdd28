import type { Weights } from '../pair/model.ts';

/** Whether two figures whose values meet answer one question. Written by tools/train-compare.ts: change signals, not numbers. */
// biome-ignore format: one tree or one signal a line
export const EQUAL: Weights = {
  'agrees as range': -0.29,
  'agrees exactly': 1.48,
  'agrees weakly': -2.04,
  'better partner there': -0.41,
  'bias': 1.09,
  'clearly best partner': 0.20,
  'match': 0.61,
  'rare value': 0.78,
  'rare value and match': -0.05,
  'strong match': -0.22,
  'third reports link': -0.03,
  'values of age': 1.54,
  'values of count': -1.08,
  'values of duration': 0.14,
  'values of length': 1.62,
  'values of money': 0.94,
  'values of percent': -1.13,
  'values of person': -0.52,
  'values of ratio': 0.86,
  'values of unit': -0.33,
  'values of weight': 0.08,
};
