/** Where an element stood: its parents from the innermost, and its place in each. */
type Path = readonly { parent: Element; index: number }[];

const FOCUSABLE =
  ':is(a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex="0"]):not([tabindex="-1"]), article[tabindex], tr[tabindex]';

/**
 * Keeps the focus when what has it is taken away: it goes to what stands in its place now, else to what stood before
 * it, in the smallest part of the page that is left; where nothing is left of that, to the page's heading or another
 * place. A reader without a mouse would otherwise begin at the top of the page again. Whoever knows a better place gives
 * the focus there before the next microtask.
 * What has the focus stays in sight, too, when the page around it grows or shrinks: browsers hold on to what stands
 * first on screen, and let a list push away what follows it. What the reader scrolled away from is left where it is; a
 * scroll that is told of right after the page grew, the browser's own to what took the focus or to hold what it holds,
 * is not the reader's. Nor is what Tab reaches left out of sight: a browser that is busy drawing may forget to scroll.
 * @param otherwise selector of the place that is always there
 * @returns ends it
 */
export function keepFocus(root: HTMLElement, otherwise = 'h1'): () => void {
  let held: { element: HTMLElement; path: Path } | null = null;
  let away = false;
  let stood = 0;
  let tabbed = false;
  const pressed = ({ key }: KeyboardEvent) => {
    tabbed = key === 'Tab';
  };
  const hold = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    held = { element: target, path: pathOf(target, root) };
    away = false; // the browser scrolls to what takes the focus
    stood = topInPage(target);
    if (tabbed) requestAnimationFrame(() => requestAnimationFrame(reach));
    tabbed = false;
  };
  /** The frame after the browser would have scrolled. */
  const reach = () => {
    away = false;
    stay();
  };
  const stay = () => {
    const { element } = held ?? {};
    if (!element) return;
    if (!away && element === document.activeElement && overlap(element) !== 0)
      element.scrollIntoView({ block: 'nearest' });
    stood = topInPage(element);
  };
  const scrolled = () => {
    if (!held) return;
    const out = overlap(held.element);
    const pushed = topInPage(held.element) - stood;
    // less out than it was pushed, and to that side: it would be in sight had the page stayed as it was
    if (out === 0) away = false;
    else if (out > 0 ? out > pushed : out < pushed) away = true;
    stay();
  };
  const size = new ResizeObserver(stay);
  const look = (changes: readonly MutationRecord[]) => {
    const active = document.activeElement;
    if (!held) return;
    const { element, path } = held;
    // at once: a busy machine draws the next frame, and tells of sizes, much later
    if (active && active !== document.body) return scrolled();
    if (!element.isConnected)
      (inPlaceOf(path) ?? root.querySelector<HTMLElement>(otherwise))?.focus();
    // a row that is moved to its new place in a list loses the focus too
    else if (changes.some((change) => has(change.removedNodes, element))) element.focus();
  };
  // a press beside everything lets go: what goes away after that took no focus with it
  const letGo = ({ target }: PointerEvent) => {
    if (!held?.element.contains(target as Node)) held = null;
  };
  const watch = new MutationObserver(look);
  addEventListener('keydown', pressed);
  root.addEventListener('focusin', hold);
  root.addEventListener('pointerdown', letGo);
  watch.observe(root, { childList: true, subtree: true });
  size.observe(root);
  addEventListener('scroll', scrolled);
  return () => {
    removeEventListener('scroll', scrolled);
    removeEventListener('keydown', pressed);
    root.removeEventListener('focusin', hold);
    root.removeEventListener('pointerdown', letGo);
    watch.disconnect();
    size.disconnect();
  };
}

/**
 * How far something reaches out of the window, or, where the window cannot show it whole, away from its middle: below
 * when positive, above when negative. In pixels.
 */
function overlap(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  if (bottom - top < innerHeight) return top < 0 ? top : Math.max(0, bottom - innerHeight);
  const middle = innerHeight / 2;
  return top > middle ? top - middle : Math.min(0, bottom - middle);
}

const topInPage = (element: Element): number => element.getBoundingClientRect().top + scrollY;

const has = (nodes: NodeList, element: Element): boolean =>
  [...nodes].some((node) => node.contains(element));

function pathOf(element: Element, root: Element): Path {
  const path: { parent: Element; index: number }[] = [];
  for (let at = element; at.parentElement && at !== root; at = at.parentElement)
    path.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  return path;
}

function inPlaceOf(path: Path): HTMLElement | null {
  const left = path.slice(path.findIndex(({ parent }) => parent.isConnected));
  for (const [step, { parent, index }] of left.entries()) {
    // whatever is found first in a whole page is nowhere near; of its parts only the neighbours of what is gone are
    if (parent.matches('body, #app')) return null;
    const isPage = parent.matches('main');
    const children = [...parent.children];
    const after = children.slice(index, isPage ? index + 1 : undefined);
    const before = children.slice(isPage ? Math.max(0, index - 1) : 0, index);
    const next = after.flatMap(focusableIn)[0];
    const last = isPage && step > 0 ? undefined : before.flatMap(focusableIn).at(-1);
    if (isPage || next || last) return next ?? last ?? null;
  }
  return null;
}

function focusableIn(element: Element): HTMLElement[] {
  const all = [element, ...element.querySelectorAll(FOCUSABLE)] as HTMLElement[];
  return all.filter((one) => one.matches(FOCUSABLE) && (one.checkVisibility?.() ?? true));
}
