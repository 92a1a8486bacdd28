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
 * Reads a file of weights: `public/comparison.json`, which was learned, or `public/comparison-by-hand.json`, for where that
 * can't be read: few plain signals, each speaking for itself. They find less and are wrong more often (`npm run bench --
 * compare` has a line for each).
 * @returns null when the text holds no such weights
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
