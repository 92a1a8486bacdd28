import type { Reason } from '../comparison.ts';
import type { Features } from './features.ts';

/** Weights by the name of their signal, in logits; `tools/train-compare.ts` writes them. */
export type Weights = Readonly<Record<string, number>>;

/** Sum of named signals, each times its weight: a logit. A signal without a weight says nothing. */
export function logit(features: Features, weights: Weights): number {
  let sum = 0;
  for (const name in features) {
    const value = features[name] as number;
    if (value !== 0) sum += value * (weights[name] ?? 0);
  }
  return sum;
}

/** The strongest signals of a sum, strongest first: what the view shows under "why?". */
export function reasonsOf(features: Features, weights: Weights, most = 5): Reason[] {
  return Object.entries(features)
    .map(([name, value]) => ({ name, weight: value * (weights[name] ?? 0) }))
    .filter(({ name, weight }) => !PRIOR.test(name) && Math.abs(weight) >= SHOWN)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most);
}

/** Where a sum begins, for one kind of unit or for all: said of no pair in particular. */
const PRIOR = /^(?:bias$|values of )/;

/** What adds less than this to a decision is no reason. */
const SHOWN = 0.15;
