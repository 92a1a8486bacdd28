import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';

/** Leaves out what stands in teasers, bylines and other furniture of the page. */
export function dropFurniture(drafts: readonly Draft[], { prose }: Reading): Draft[] {
  const { furniture } = prose;
  let at = 0; // both lists are in order of the text
  return drafts.filter(({ first }) => {
    while ((furniture[at]?.end ?? Number.POSITIVE_INFINITY) <= first) at++;
    return first < (furniture[at]?.first ?? Number.POSITIVE_INFINITY);
  });
}
