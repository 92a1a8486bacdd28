import { likeness, type WeighedBag, weighBag } from '../reading/bag.ts';
import type { Rarity } from '../reading/rarity.ts';
import { tally } from '../reading/tally.ts';
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
export function rarityIn(all: readonly StoryTerms[]): Rarity {
  const frequency = tally(all.flatMap(({ terms }) => [...terms.keys()]));
  const size = all.length + PRIOR_REPORTS;
  return (term) =>
    Math.log(size / ((frequency.get(term) ?? 0) + (term[0] === '@' ? PRIOR_NAME : PRIOR_WORD)));
}

/** A report's terms weighed by rarity, and its day. */
export interface Weighed extends WeighedBag {
  day: number | null;
}

export const weigh = ({ terms, day }: StoryTerms, rarity: Rarity): Weighed => ({
  ...weighBag(terms, rarity),
  day,
});

/** Cosine of two reports' terms, damped when they were published far apart. 0 to 1. */
export const similarity = (a: Weighed, b: Weighed): number =>
  likeness(a, b) * damping(a.day, b.day);

function damping(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  const gap = Math.abs(a - b);
  return gap > VERY_FAR ? 0.3 : gap > FAR ? 0.7 : 1;
}
