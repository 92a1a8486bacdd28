import { native } from '../native.ts';

/**
 * Brings a passage into view, if it is not, and selects it: the page's keys go on from there.
 * The page is scrolled smoothly, or at once when the reader asked for less motion.
 *
 * @returns false when the passage is not shown: folded away, or hidden by the page
 */
export function showRanges(document: Document, ranges: readonly Range[]): boolean {
  const [first, last] = [ranges[0], ranges.at(-1)];
  const box = first?.getClientRects()[0];
  if (!first || !last || !box) return false;
  const view = document.defaultView as Window;
  const inView =
    box.top >= 0 && box.bottom <= view.innerHeight && box.left >= 0 && box.right <= view.innerWidth;
  if (!inView) scrollTo(first, view);
  view
    .getSelection()
    ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
  return true;
}

/** Scrolls everything around the passage; a paragraph taller than the window is scrolled to its line. */
function scrollTo(range: Range, view: Window): void {
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches
    ? 'instant'
    : 'smooth';
  const element = range.startContainer.parentElement as Element;
  const tall = element.getBoundingClientRect().height > view.innerHeight / 2;
  native(
    element,
    'scrollIntoView',
  )({ block: 'center', inline: 'nearest', behavior: tall ? 'instant' : behavior });
  if (!tall) return;
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top - (view.innerHeight - height) / 2, behavior });
}
