import type { Mark } from '../page.ts';

/** A mark that stands on the page: one range a text node. */
export interface DrawnMark {
  mark: Mark;
  ranges: readonly Range[];
}
