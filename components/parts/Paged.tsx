import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface PagedProps<Item> {
  items: readonly Item[];
  /** Draws one item; the result carries its key. */
  draw: (item: Item, index: number) => ComponentChildren;
  /** Place of an item that has to be on screen though it stands behind the cut; -1 for none. */
  needed?: number;
}

/** A long list is worth its first twenty: counts come first, the rest is one press away. */
const SHOWN = 20;
/** Items drawn at once of all the others: more would hold up the panel. */
const STEP = 20;

/** States: all items; the first twenty and a button for the rest; the rest arriving after the press, or up to an item that is needed. */
export function Paged<Item>({ items, draw, needed = -1 }: PagedProps<Item>) {
  const [all, showAll] = useState(false);
  const [drawn, setDrawn] = useState(SHOWN);
  const end = Math.max(drawn, needed + 1);
  const more = items.length > end;
  useEffect(() => {
    if (!all || !more) return;
    const next = setTimeout(() => setDrawn(end + STEP));
    return () => clearTimeout(next);
  }, [all, more, end]);
  return (
    <>
      <ol class="items">{items.slice(0, end).map(draw)}</ol>
      {more && !all && (
        <div class="more-row">
          <button type="button" class="btn" onClick={() => showAll(true)}>
            {say('act.showAll', { n: items.length })}
          </button>
        </div>
      )}
    </>
  );
}
