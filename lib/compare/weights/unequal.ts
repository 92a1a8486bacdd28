import type { Weights } from '../pair/model.ts';

/** Whether two figures of other values answer one question. Written by tools/train-compare.ts: change signals, not numbers. */
// biome-ignore-start lint/suspicious/noApproximativeNumericConstant: learned
// biome-ignore format: one tree or one signal a line
export const UNEQUAL: Weights = {
  'better partner there': -0.24,
  'bias': -0.62,
  'clearly best partner': 0.15,
  'equal partner there': -0.48,
  'equal value there': -0.50,
  'large and near': 0.82,
  'match': 0.61,
  'near and match': 0.05,
  'one digit apart': 0.39,
  'other unit and near': 0.36,
  'same number, other unit': 0.75,
  'small numbers': -0.15,
  'strong match': -1.24,
  'third report backs one': -0.75,
  'third reports back both': -0.18,
  'third reports link': 0.20,
  'third reports say both': -0.78,
  'vague value': 0.22,
  'values far': -1.19,
  'values near': 0.91,
  'values of age': -1.19,
  'values of count': 0.01,
  'values of duration': 0.47,
  'values of length': 0.45,
  'values of money': -0.80,
  'values of percent': 0.11,
  'values of person': 0.08,
  'values of ratio': -0.18,
  'values of unit': -1.49,
  'values within half': 0.72,
};
// biome-ignore-end lint/suspicious/noApproximativeNumericConstant: learned
