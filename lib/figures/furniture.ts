import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** Leaves out what stands in teasers, bylines and other furniture of the page. */
export function dropFurniture(drafts: readonly Draft[], { prose }: Reading): Draft[] {
  const { furniture } = prose;
  if (furniture.length === 0) return [...drafts];
  return drafts.filter(
    ({ first }) => !furniture.some((range) => range.first <= first && first < range.end),
  );
}
