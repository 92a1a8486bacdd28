import type { DrawnMark } from './drawn.ts';

/**
 * The mark after or before a place of the text, going round at the ends.
 * @param from offset in the text of the mark that was shown last; null to begin at what is on screen
 */
export function nextMark(
  marks: readonly DrawnMark[],
  from: number | null,
  by: 1 | -1,
): DrawnMark | null {
  const inOrder = marks
    .filter(({ ranges }) => ranges[0]?.getClientRects().length)
    .sort((a, b) => a.mark.span[0] - b.mark.span[0]);
  const start = ({ mark }: DrawnMark) => mark.span[0];
  const onScreen = ({ ranges }: DrawnMark) => (ranges[0]?.getBoundingClientRect().top ?? 0) >= 0;
  const found =
    by > 0
      ? inOrder.find((one) => (from === null ? onScreen(one) : start(one) > from))
      : inOrder.findLast((one) => (from === null ? !onScreen(one) : start(one) < from));
  return found ?? inOrder.at(by > 0 ? 0 : -1) ?? null;
}
