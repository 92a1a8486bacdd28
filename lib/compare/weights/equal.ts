import type { Weights } from '../pair/model.ts';

/** Whether two figures with values that meet answer one question. Written by tools/train-compare.ts: edit the signals, not the numbers. */
export const EQUAL: Weights = {
  'agrees as range': -0.34,
  'agrees exactly': 1.46,
  'agrees weakly': -2.17,
  'better partner there': -0.3,
  bias: 0.94,
  'clearly best partner': 0.37,
  match: 0.7,
  'rare value': 0.47,
  'rare value and match': 0.01,
  'strong match': 0.1,
  'third reports link': 0.05,
  'values of age': 0.87,
  'values of count': -0.71,
  'values of duration': -0.19,
  'values of length': 1.88,
  'values of money': 0.81,
  'values of percent': -0.98,
  'values of person': -0.19,
  'values of ratio': 0.65,
  'values of unit': -0.65,
  'values of weight': 0.04,
};
