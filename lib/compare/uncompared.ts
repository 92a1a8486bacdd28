import type { Comparison } from './comparison.ts';

/** A comparison that has found nothing: where each begins, and all there is while the archive is still asked. */
export const UNCOMPARED: Comparison = {
  notCompared: null,
  looked: 0,
  saved: 0,
  related: [],
  measures: [],
  quotations: [],
  attributions: [],
  origins: [],
  denials: [],
  changes: [],
};
