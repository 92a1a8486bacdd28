/** Milliseconds after which the popover of a mark opens, and after which it closes when the pointer left it. */
const PAUSE = 300;
/** Milliseconds between two looks at what is under a moving pointer: each costs the browser a hit test. */
const LOOK = 60;

/** What is asked about the pointer, and what is told. */
export interface Followed<Mark> {
  /** Whether there is anything to look for. */
  isWorthIt(): boolean;
  /** @param x, y a point of the viewport in CSS pixels */
  at(x: number, y: number): Mark | null;
  /** Whether the pointer is on the popover itself: then it stays. */
  isOurs(target: EventTarget | null): boolean;
  enter(mark: Mark): void;
  leave(): void;
}

/**
 * Follows the reader's pointer over the page: it rests on a mark, or has left mark and popover.
 * @returns ends it
 */
export function followPointer<Mark>(document: Document, followed: Followed<Mark>): () => void {
  let last: { x: number; y: number; target: EventTarget | null } | null = null;
  let over: Mark | 'card' | null = null;
  let look: ReturnType<typeof setTimeout> | undefined;
  let act: ReturnType<typeof setTimeout> | undefined;

  const goTo = (found: typeof over) => {
    if (found === over) return;
    over = found;
    clearTimeout(act);
    if (found === 'card') return;
    act = setTimeout(() => (found ? followed.enter(found) : followed.leave()), PAUSE);
  };
  const looks = () => {
    look = undefined;
    if (!last) return goTo(null);
    goTo(followed.isOurs(last.target) ? 'card' : followed.at(last.x, last.y));
  };
  const moved = (event: MouseEvent) => {
    // with a button held down the reader selects words: nothing may come in between
    if (!event.isTrusted || event.buttons !== 0 || !followed.isWorthIt()) return;
    last = { x: event.clientX, y: event.clientY, target: event.target };
    look ??= setTimeout(looks, LOOK);
  };
  const gone = (event: MouseEvent) => {
    if (event.isTrusted && event.relatedTarget === null) last = null;
    if (!last) goTo(null);
  };
  const options = { capture: true, passive: true };
  document.addEventListener('mousemove', moved, options);
  document.addEventListener('mouseout', gone, options);
  return () => {
    clearTimeout(look);
    clearTimeout(act);
    document.removeEventListener('mousemove', moved, options);
    document.removeEventListener('mouseout', gone, options);
  };
}
