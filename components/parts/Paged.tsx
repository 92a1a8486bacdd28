import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { ShowAll } from './ShowAll.tsx';
import { usePaged } from './usePaged.ts';

interface PagedProps<Item> {
  items: readonly Item[];
  /** Draws one item; the result carries its key. */
  draw: (item: Item, index: number) => ComponentChildren;
  /** Place of an item that has to be on screen though it stands behind the cut; -1 for none. */
  needed?: number;
}

/** States: all items; the first twenty and a button for the rest; the rest arriving after the press, or up to an item that is needed. */
export function Paged<Item>({ items, draw, needed = -1 }: PagedProps<Item>) {
  const { shown, cut, showAll, list } = usePaged(items, needed);
  // what was drawn is handed over as it is while the list grows, so that only new items cost anything
  const drawn = useMemo<ComponentChildren[]>(() => [], [items, draw]);
  const all = shown.map((item, index) => {
    drawn[index] ??= draw(item, index);
    return drawn[index];
  });
  return (
    <>
      <ol class="items" ref={list}>
        {all}
      </ol>
      <ShowAll cut={cut} n={items.length} onPress={showAll} />
    </>
  );
}
