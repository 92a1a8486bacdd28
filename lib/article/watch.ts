import { canonicalAddress } from '../text/address.ts';

/** Milliseconds without a change of the page after which it is looked at. */
const QUIET = 500;
/** Milliseconds between two notices of a changed article; doubled each time, for pages that never rest. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 64_000;

export interface Watched {
  /** Whether the article still stands as it was read; true when nothing is known of it. */
  isWhole(): boolean;
  /** The page shows another address, came back from the browser's cache, or its article changed. */
  changed(): void;
}

/**
 * Watches a page for what makes a reading old. `pushState` gives no event to a content script where the Navigation
 * API is missing, but no page changes its address without changing its nodes.
 *
 * @returns ends the watch
 */
export function watchPage(document: Document, { isWhole, changed }: Watched): () => void {
  const view = document.defaultView as Window & { navigation?: EventTarget };
  let address = canonicalAddress(document.URL);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE;
  let rested = 0;

  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    const now = canonicalAddress(document.URL);
    if (now !== address) {
      address = now;
      pause = FIRST_PAUSE;
      changed();
    } else if (!isWhole()) lookLater(rested - performance.now());
  };
  const lookLater = (wait: number) => {
    if (wait > 0) {
      timer = setTimeout(look, wait);
      return;
    }
    rested = performance.now() + pause;
    pause = Math.min(2 * pause, LONGEST_PAUSE);
    changed();
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, QUIET);
  };
  const restored = (event: PageTransitionEvent) => {
    if (event.persisted) changed();
  };

  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  view.navigation?.addEventListener('currententrychange', look);
  view.addEventListener('popstate', look);
  view.addEventListener('pageshow', restored);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    view.navigation?.removeEventListener('currententrychange', look);
    view.removeEventListener('popstate', look);
    view.removeEventListener('pageshow', restored);
  };
}
