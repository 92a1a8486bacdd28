import type { Draft } from './draft.ts';

/**
 * For each draft the index of the innermost other one whose content holds its cue; null at the top.
 * - `the officials said the engineers reported a crack`: what the engineers reported stands within what was said
 * @param drafts in order of the text
 */
export function nesting(drafts: readonly Draft[]): (number | null)[] {
  const stack: { index: number; end: number }[] = [];
  const spans = drafts.flatMap(({ content }, index) =>
    content.map(({ first, end }) => ({ index, first, end })),
  );
  spans.sort((a, b) => a.first - b.first || b.end - a.end);
  let next = 0;
  const within: (number | null)[] = drafts.map(() => null);
  const order = drafts
    .map((draft, index) => ({
      index,
      at: (draft.cue ?? draft.source ?? draft.content[0])?.first ?? 0,
    }))
    .sort((a, b) => a.at - b.at);
  for (const { index, at } of order) {
    for (; next < spans.length && (spans[next]?.first ?? 0) <= at; next++)
      stack.push(spans[next] as never);
    while (stack.length && (stack.at(-1)?.end ?? 0) <= at) stack.pop();
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const outer = stack[depth] as { index: number; end: number };
      if (outer.index === index || outer.end <= at) continue;
      within[index] = outer.index;
      break;
    }
  }
  return within;
}
