import type { Draft } from './draft.ts';

/**
 * For each draft the index of the innermost other one whose content holds its cue; null at the top.
 * - `the officials said the engineers reported a crack`: what the engineers reported stands within what was said
 * @param drafts in order of the text
 */
export function nesting(drafts: readonly Draft[]): (number | null)[] {
  const spans = drafts.flatMap(({ content }, index) =>
    content.map(({ first, end }) => ({ index, first, end })),
  );
  spans.sort((a, b) => a.first - b.first || b.end - a.end);
  const open: typeof spans = [];
  let next = 0;
  return drafts.map(({ cue: { first: at } }, index) => {
    for (; next < spans.length && spans[next]!.first <= at; next++) open.push(spans[next]!);
    while (open.length && open.at(-1)!.end <= at) open.pop();
    return open.findLast((outer) => outer.index !== index && outer.end > at)?.index ?? null;
  });
}
