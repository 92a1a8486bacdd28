import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface PagedProps<Item> {
  items: readonly Item[];
  /** Draws one item; the result carries its key. */
  draw: (item: Item, index: number) => ComponentChildren;
  /** An item that has to be on screen though it stands behind the cut. */
  needed?: number;
}

/** A long list is worth its first twenty: counts come first, the rest is one press away. */
const SHOWN = 20;

/** States: all items; the first twenty and a button for the rest; all after the press, or when a later item is needed. */
export function Paged<Item>({ items, draw, needed = -1 }: PagedProps<Item>) {
  const [all, showAll] = useState(false);
  const cut = !all && needed < SHOWN && items.length > SHOWN;
  return (
    <>
      <ol class="items">{(cut ? items.slice(0, SHOWN) : items).map(draw)}</ol>
      {cut && (
        <div class="more-row">
          <button type="button" class="btn" onClick={() => showAll(true)}>
            {say('act.showAll', { n: items.length })}
          </button>
        </div>
      )}
    </>
  );
}
