import type { DrawnMark } from './drawn.ts';

/** CSS pixels around a line of words that still count as on them. */
const SLACK = 2;

type WithCaret = Document & { caretRangeFromPoint?(x: number, y: number): Range | null };

/**
 * The mark under a point of the viewport, in CSS pixels; the shortest one where several lie over each other.
 * The browser gives the nearest letter, also for a point beside the text: the rectangles decide.
 */
export function markAt(
  document: Document,
  marks: readonly DrawnMark[],
  x: number,
  y: number,
): DrawnMark | null {
  const caret = caretAt(document, x, y);
  if (!caret) return null;
  const under = marks.filter(({ ranges }) =>
    ranges.some((range) => holds(range, caret) && isOver(range, x, y)),
  );
  return under.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(document: WithCaret, x: number, y: number): Caret | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y); // Chrome before 128
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

const holds = (range: Range, { node, offset }: Caret): boolean =>
  range.startContainer === node && range.startOffset <= offset && offset <= range.endOffset;

const isOver = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    (box) =>
      box.left - SLACK <= x &&
      x <= box.right + SLACK &&
      box.top - SLACK <= y &&
      y <= box.bottom + SLACK,
  );

const lengthOf = ({ mark }: DrawnMark): number => mark.span[1] - mark.span[0];
