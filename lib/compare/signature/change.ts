import type { Context } from './context.ts';

/**
 * Whether a figure says by how much something changed, not where it stands.
 * - `lowered by six metres`, `a cut of the level by six metres`, `up 3`: changes
 * - not: `5.3 metres above its normal level`, `stood at 12`, `hit by the 12`
 */
export function isChange({ reading, figure, first }: Context): boolean {
  if (figure.bound === 'up' || figure.bound === 'down') return true;
  const { words, lower } = reading;
  const before = words.additional.has(lower(first - 1)) ? first - 2 : first - 1;
  return words.changes.has(lower(before));
}

/**
 * Whether a figure says what something was before it changed.
 * - `rose to 12 percent from 9 percent`, `12 deaths, compared with 9 a year earlier`
 * - not: `12 miles from Marl`, `people from 9 countries` (a count may come from anywhere)
 */
export function isPrior({ reading, figure, first }: Context): boolean {
  const { words, lower, says } = reading;
  if (words.compared.some((run) => says(run, first - run.length))) return true;
  return words.formerly.has(lower(first - 1)) && MEASURED.has(figure.kind);
}

const MEASURED = new Set(['money', 'percent', 'ratio']);
