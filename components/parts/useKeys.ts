import { useLayoutEffect } from 'preact/hooks';

/** What each key does, by `KeyboardEvent.key`; an action that answers `false` leaves the key to the browser. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => unknown>>;

const WRITES = 'input:not([type=checkbox],[type=radio]),textarea,select';
const PRESSES = 'button, a, summary, label';

/** Single keys for the page that has the focus: never while something is written, never with a modifier. */
export function useKeys(keys: Keys): void {
  // with what is drawn: a moment later, a key would still do what it did on the page before
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as Element | null;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key !== 'Escape' && target?.closest?.(WRITES)) return;
      if (event.key === 'Enter' && target?.closest?.(PRESSES)) return;
      const act = keys[event.key];
      if (act && act(event) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keys]);
}
