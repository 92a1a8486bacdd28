/** What the Tab key reaches. */
const REACHED =
  ':is(button, a[href], summary, select, input, textarea, [tabindex="0"]):not([tabindex="-1"])';
/** What can take the focus when it is given: cards and rows too. */
const TAKES = `${REACHED}, article[tabindex], tr[tabindex]`;
const CHOSEN_TAB = '[role="tab"][aria-selected="true"]';

/**
 * Keeps the focus near its place when what has it goes away: a card that was taken out, a button that did its work.
 * Browsers would let it fall to the top of the page, where a reader without a mouse has to begin again. Whoever knows
 * a better place gives the focus there before the next microtask.
 *
 * @returns ends it
 */
export function keepFocus(document: Document): () => void {
  let last: Element | null = null;
  /** The focus went with something, and nothing was there yet that could take it. */
  let lost = false;
  const focused = ({ target }: FocusEvent) => {
    last = target as Element;
    lost = false;
  };
  // a press beside everything lets go: what goes away after that took no focus with it
  const pressed = () => {
    last = null;
    lost = false;
  };
  const changed = (records: readonly MutationRecord[]) => {
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) return;
    const gone = last && records.find((record) => took(record, last as Element));
    if (!gone && !lost) return;
    const near = gone ? [gone.nextSibling, gone.previousSibling, gone.target] : [];
    const place =
      near.map(placeIn).find((one) => one !== null) ??
      body.querySelector<HTMLElement>(CHOSEN_TAB) ??
      body.querySelector<HTMLElement>(REACHED);
    lost = place === null;
    place?.focus();
  };
  const observer = new MutationObserver(changed);
  document.addEventListener('focusin', focused);
  document.addEventListener('pointerdown', pressed);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', focused);
    document.removeEventListener('pointerdown', pressed);
  };
}

const took = ({ removedNodes }: MutationRecord, element: Element): boolean =>
  [...removedNodes].some((node) => node.contains(element));

/** What takes the focus in or around a node that is still there; null for a node that is not, or holds nothing. */
function placeIn(node: Node | null): HTMLElement | null {
  if (!(node instanceof HTMLElement) || !node.isConnected) return null;
  if (node.matches(TAKES)) return node;
  return node.querySelector<HTMLElement>(TAKES) ?? node.closest<HTMLElement>('article[tabindex]');
}
