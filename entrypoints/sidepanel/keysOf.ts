import type { TabName } from '../../components/panel/Panel.tsx';
import type { Keys } from '../../components/parts/useKeys.ts';
import { openClippings } from './openClippings.ts';
import type { Items } from './useItems.ts';
import type { Kept } from './useKept.ts';
import type { Marks } from './useMarks.ts';
import type { Save } from './useSave.ts';
import type { ShownOnPage } from './useShown.ts';

interface Given {
  items: Items;
  marks: Marks;
  shown: ShownOnPage;
  saving: Save;
  kept: Kept;
  /** Takes the last correction back. */
  undo: () => void;
  /** Whether the list of keys is open: it has its own keys. */
  keys: boolean;
  setKeys: (open: boolean) => void;
}

const TABS: readonly TabName[] = ['sources', 'figures', 'elsewhere', 'changes'];

/** What the keys of the sidebar do, while it has the focus; `SignsAndKeys` lists them. */
export const keysOf = (given: Given): Keys => (given.keys ? {} : besidePage(given));

const besidePage = ({ items, marks, shown, saving, kept, undo, setKeys }: Given): Keys => {
  /** With the item that has the focus; where none is, the first comes first. */
  const onCard = (act: 'note' | 'compare') => {
    const card = items.card();
    if (card) kept.ask(card, act);
    else items.step(1);
  };
  return {
    j: () => items.step(1),
    k: () => items.step(-1),
    n: () => onCard('note'),
    c: () => onCard('compare'),
    '.': () => shown.step(1),
    ',': () => shown.step(-1),
    Enter: () => {
      const item = items.here();
      return item === null ? false : shown.show(item);
    },
    Escape: () => items.letGo(),
    u: () => undo(),
    s: () => saving.save(),
    m: () => marks.turn(!marks.on),
    '/': () => openClippings('search'),
    '?': () => setKeys(true),
    ...Object.fromEntries(TABS.map((name, index) => [String(index + 1), () => items.open(name)])),
  };
};
