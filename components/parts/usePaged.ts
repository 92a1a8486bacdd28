import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The part of a long list that is drawn. */
export interface PagedList<Item> {
  shown: readonly Item[];
  /** Whether there are more, and nobody asked for them yet. */
  cut: boolean;
  showAll: () => void;
  /** The list's element: the first item that `showAll` brings takes the focus from the button, which goes. */
  list: (element: HTMLElement | null) => void;
}

/** A long list is worth its first twenty: counts come first, the rest is one press away. */
const SHOWN = 20;
/** Items drawn at once of all the others: more would hold up the panel. */
const STEP = 10;

/**
 * The first twenty of a list; after `showAll` the others too, some at a time.
 * @param needed place of an item that has to be there though it stands behind the cut; -1 for none
 */
export function usePaged<Item>(items: readonly Item[], needed = -1): PagedList<Item> {
  const [all, setAll] = useState(false);
  const [drawn, setDrawn] = useState(SHOWN);
  const listed = useRef<HTMLElement | null>(null);
  const asked = useRef<number | null>(null);
  const end = Math.max(drawn, needed + 1);
  const more = items.length > end;
  useEffect(() => {
    if (!all || !more) return;
    const next = setTimeout(() => setDrawn(end + STEP));
    return () => clearTimeout(next);
  }, [all, more, end]);
  useLayoutEffect(() => {
    const first = asked.current === null ? null : listed.current?.children[asked.current];
    asked.current = null;
    const place = first?.matches('[tabindex]') ? first : first?.querySelector('article, button');
    (place as HTMLElement | undefined)?.focus();
  }, [all]);
  const list = useCallback((element: HTMLElement | null) => {
    listed.current = element;
  }, []);
  const showAll = () => {
    asked.current = end;
    setAll(true);
    setDrawn(end + STEP);
  };
  return { shown: items.slice(0, end), cut: more && !all, showAll, list };
}
