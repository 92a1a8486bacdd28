import type { StoryTerms } from './vector.ts';

/**
 * How many reports of an imagined archive stand behind the rarity of a term, so that three saved reports of one
 * event do not make the event's own name look common.
 */
const PRIOR_REPORTS = 60;
/** In how many of those a term of each class is taken to stand. */
const PRIOR_NAME = 0.5;
const PRIOR_WORD = 3;
/** Days between two reports after which they are less, and hardly, likely to tell one event. */
const FAR = 60;
const VERY_FAR = 400;

/** Rarity of terms in an archive: idf with a prior. */
export function rarityIn(all: readonly StoryTerms[]): (term: string) => number {
  const frequency = new Map<string, number>();
  for (const { terms } of all)
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const size = all.length + PRIOR_REPORTS;
  return (term) =>
    Math.log(size / ((frequency.get(term) ?? 0) + (term[0] === '@' ? PRIOR_NAME : PRIOR_WORD)));
}

/** A report's terms weighed by rarity, with the length of the whole. */
export interface Weighed {
  weights: ReadonlyMap<string, number>;
  norm: number;
  day: number | null;
}

export function weigh({ terms, day }: StoryTerms, rarity: (term: string) => number): Weighed {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const [term, weight] of terms) {
    const value = weight * Math.max(0, rarity(term));
    weights.set(term, value);
    sum += value * value;
  }
  return { weights, norm: Math.sqrt(sum) || 1, day };
}

/** Cosine of two reports' terms, damped when they were published far apart. 0 to 1. */
export function similarity(a: Weighed, b: Weighed): number {
  const [short, long] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of short.weights) sum += weight * (long.weights.get(term) ?? 0);
  return (sum / (a.norm * b.norm)) * damping(a.day, b.day);
}

function damping(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  const gap = Math.abs(a - b);
  return gap > VERY_FAR ? 0.3 : gap > FAR ? 0.7 : 1;
}
