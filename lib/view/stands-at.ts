import type { Figure } from '../figures/figure.ts';

/** Where a figure stands in a plot: in the middle of what its words allow, at the known end where one is open. */
export const standsAt = ({ low, high }: Figure): number | null =>
  low !== null && high !== null ? (low + high) / 2 : (low ?? high);
