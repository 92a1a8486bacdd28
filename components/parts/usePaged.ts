import { useEffect, useState } from 'preact/hooks';

/** The part of a long list that is drawn. */
export interface PagedList<Item> {
  shown: readonly Item[];
  /** Whether there are more, and nobody asked for them yet. */
  cut: boolean;
  showAll: () => void;
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
  const end = Math.max(drawn, needed + 1);
  const more = items.length > end;
  useEffect(() => {
    if (!all || !more) return;
    const next = setTimeout(() => setDrawn(end + STEP));
    return () => clearTimeout(next);
  }, [all, more, end]);
  return { shown: items.slice(0, end), cut: more && !all, showAll: () => setAll(true) };
}
