import type { Context } from './context.ts';

/**
 * Whether a figure says by how much something changed, not where it stands.
 * - `lowered by six metres`, `a cut of the level by six metres`, `up 3`: changes
 * - not: `5.3 metres above its normal level`, `stood at 12`
 */
export function isChange({ reading, figure, first }: Context): boolean {
  if (figure.bound === 'up' || figure.bound === 'down') return true;
  const near = [first - 1, first - 2, first - 3];
  return near.some((at) => reading.words.changes.has(reading.prose.tokens[at]?.lower ?? ''));
}
