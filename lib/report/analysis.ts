import type { Attribution } from '../attributions/attribution.ts';
import type { UnnamedSource } from '../attributions/unnamed/unnamed.ts';
import type { Figure } from '../figures/figure.ts';
import type { WithinFinding } from '../figures/within/within.ts';
import type { Span } from '../text/span.ts';

/** What the engine found in one article. Derived data: rebuilt when `engine` is older than the running one. */
export interface Analysis {
  /** Version of the engine that made it. */
  engine: number;
  /** Language whose lexicon was used; null when there is none for the article's language, and nothing was marked. */
  language: string | null;
  attributions: readonly Attribution[];
  figures: readonly Figure[];
  /** For each figure, in the same order, who is named for it: an index in `attributions`, or null. */
  saidBy: readonly (number | null)[];
  /** Figures of the title. Their spans are of the title, not of the text. */
  headline: readonly Figure[];
  /** Figures of this article that answer one question: the title's and the text's, a part and its whole, one told twice. */
  within: readonly WithinFinding[];
  /** Words between quotation marks, without the marks, in order. */
  quotations: readonly Span[];
  /** Sentences in order: what a finding quotes as its context. */
  sentences: readonly Span[];
  /** What is true of each source without a name, over the whole article. Absent in what an older engine read. */
  unnamed?: readonly UnnamedSource[];
}

/** Raised with every change that alters what the engine finds, so that saved analyses are made again. */
export const ENGINE = 13;

/** An analysis in which nothing is found: of an engine of 0, which is older than any. */
export const NO_ANALYSIS: Analysis = {
  engine: 0,
  language: null,
  attributions: [],
  figures: [],
  saidBy: [],
  headline: [],
  within: [],
  quotations: [],
  sentences: [],
};
