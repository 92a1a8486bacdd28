import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TabName } from '../../components/panel/Panel.tsx';

const TAB_OF: Readonly<Record<string, TabName>> = {
  source: 'sources',
  measure: 'figures',
  figure: 'figures',
  change: 'changes',
};
const tabOf = (item: string): TabName => TAB_OF[item.split(':')[0] ?? ''] ?? 'sources';

/** An item that was pressed on the page, with a number that tells two presses apart. */
export interface Pressed {
  item: string;
  nth: number;
}

/** Which tab is open, and which item is the current one: exactly one, or none. */
export interface Items {
  tab: TabName;
  current: string | null;
  open: (tab: TabName) => void;
  /** The item that has the focus, or else the current one. */
  here: () => string | null;
  /** The same where it is a card. */
  card: () => string | null;
  /** Makes an item current: its tab is opened, it is brought on screen and gets the focus. */
  choose: (item: string) => void;
  letGo: () => void;
  /** Goes to the next item of the open tab, or the one before. */
  step: (by: 1 | -1) => void;
}

/** Keeps the open tab and the current item. @param pressed the item whose mark was pressed on the page */
export function useItems(pressed: Pressed | null): Items {
  const [tab, setTab] = useState<TabName>('sources');
  const [current, setCurrent] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const reached = useRef<HTMLElement | null>(null);
  const [, draw] = useState(0);
  const open = (name: TabName) => {
    setTab(name);
    waiting.current = null;
    document.getElementById(`shown-${name}`)?.focus(); // what had it may go with the other tab
  };
  const choose = (item: string) => {
    setTab(tabOf(item));
    setCurrent(item);
    waiting.current = item;
    draw((n) => n + 1); // also where it is the current one already: it gets the focus
  };
  useEffect(() => {
    if (pressed) choose(pressed.item);
  }, [pressed]);
  // drawn with its tab, the card has the focus at once: what stands near would be given it else
  useLayoutEffect(() => {
    const card = waiting.current && document.getElementById(waiting.current);
    if (!card) return; // it may be of a tab, or a reading, that is still to come
    waiting.current = null;
    reached.current = card;
    card.focus({ preventScroll: true });
  });
  // and only then comes on screen: a browser that holds on to what it showed would push it out again
  useEffect(() => {
    reached.current?.scrollIntoView({ block: 'nearest' });
    reached.current = null;
  });
  const letGo = () => {
    waiting.current = null;
    setCurrent(null);
  };
  const here = () => document.activeElement?.closest('article.item')?.id ?? current;
  const card = () => {
    const item = here();
    return item && document.getElementById(item)?.matches('article.item') ? item : null;
  };
  const step = (by: 1 | -1) => {
    const items = [...document.querySelectorAll<HTMLElement>('[role="tabpanel"] article.item')];
    const from = here();
    const at = items.findIndex(({ id }) => id === from);
    const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by];
    if (next) choose(next.id);
  };
  return { tab, current, open, here, card, choose, letGo, step };
}
