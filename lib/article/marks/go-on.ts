import { native } from '../native.ts';

const STOPS =
  'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';

/**
 * Gives the focus to what the Tab key reaches next from a place of the page. The browser itself would go on from the
 * end of the page, where the popover stood.
 *
 * @param back goes to what stands before the place
 * @returns false where nothing does: then the key is the browser's own
 */
export function goOn(document: Document, from: Node, back: boolean): boolean {
  const side = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const compare = native(from, 'compareDocumentPosition');
  const stops = [...native(document, 'querySelectorAll')<HTMLElement>(STOPS)].filter(
    (one) => compare(one) & side && isStop(one),
  );
  const next = stops.at(back ? -1 : 0);
  if (next) native(next, 'focus')();
  return Boolean(next);
}

const isStop = (element: HTMLElement): boolean =>
  native(element, 'tabIndex') >= 0 &&
  !native(element, 'matches')(':disabled, [inert] *') &&
  native(element, 'checkVisibility')({ visibilityProperty: true });
