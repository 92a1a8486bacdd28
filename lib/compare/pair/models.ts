import type { Forest, Tree } from './forest.ts';
import type { Weights } from './model.ts';

/** The three sums that decide; the bench puts in those that were learned without the story it scores. */
export interface Models {
  /** Do two figures answer one question, their values left out? */
  match: Forest;
  /** Do two figures with equal values, or values that meet? */
  equal: Weights;
  /** Do two figures with other values? */
  unequal: Weights;
}

/**
 * Weights by hand, for where the learned ones can't be read: few plain signals, each speaking for itself. They find
 * less and are wrong more often (`npm run bench -- compare` has a line for each).
 */
export const BY_HAND: Models = {
  match: {
    base: -3,
    trees: [
      ['same noun', 0.5, 0, 1.2],
      ['same event', 0.5, 0, 1],
      ['same owner', 0.5, 0, 3],
      ['same place', 0.5, 0, 0.8],
      ['words around alike', 0.15, 0, 1],
      ['words around alike', 0.35, 0, 1],
      ['sentence alike', 0.2, 0, 0.8],
      ['other noun', 0.5, 0, -1.5],
      ['other event', 0.5, 0, -1],
      ['other owner', 0.5, 0, -3],
      ['other incident by its date', 0.5, 0, -2],
      ['part against whole', 0.5, 0, -1],
    ],
  },
  equal: {
    bias: 1,
    match: 0.7,
    'agrees exactly': 0.8,
    'rare value': 0.5,
    'agrees weakly': -2,
    'better partner there': -0.3,
  },
  unequal: {
    'match of all that give these values': 1,
    'a report gives both': -1,
    'values within half': 1.5,
    'values far': -1.5,
    'equal value there': -0.5,
    'nearer value there': -1,
    'small numbers': -0.5,
  },
};

/**
 * Reads the file of learned weights (`public/comparison.json`).
 * @returns null when the text holds no such weights: the comparison then goes by hand
 */
export function readModels(text: string): Models | null {
  const told = parsed(text);
  if (!isRecord(told)) return null;
  const { match, equal, unequal } = told;
  return isForest(match) && isWeights(equal) && isWeights(unequal)
    ? { match, equal, unequal }
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWeights = (value: unknown): value is Weights =>
  isRecord(value) && Object.values(value).every(Number.isFinite);

const isForest = (value: unknown): value is Forest =>
  isRecord(value) &&
  Number.isFinite(value.base) &&
  Array.isArray(value.trees) &&
  value.trees.every(isTree);

function isTree(value: unknown): value is Tree {
  if (!Array.isArray(value)) return Number.isFinite(value);
  const [signal, bound, atMost, more] = value;
  return typeof signal === 'string' && Number.isFinite(bound) && isTree(atMost) && isTree(more);
}
