import type { TabName } from '../../components/panel/Panel.tsx';
import type { Keys } from '../../components/parts/useKeys.ts';
import type { PageReport } from '../../lib/messages/protocol.ts';
import { openClippings } from './openClippings.ts';
import type { Items } from './useItems.ts';
import type { Marks } from './useMarks.ts';
import type { Save } from './useSave.ts';
import type { ShownOnPage } from './useShown.ts';

interface Given {
  items: Items;
  marks: Marks;
  shown: ShownOnPage;
  saving: Save;
  saved: PageReport['saved'];
  /** Takes the last correction back. */
  undo: () => void;
  /** Whether the list of keys is open: it has its own keys. */
  keys: boolean;
  setKeys: (open: boolean) => void;
}

const TABS: readonly TabName[] = ['sources', 'figures', 'elsewhere', 'changes'];

/** What the keys of the sidebar do, while it has the focus; `SignsAndKeys` lists them. */
export const keysOf = (given: Given): Keys => (given.keys ? {} : besidePage(given));

const besidePage = ({ items, marks, shown, saving, saved, undo, setKeys }: Given): Keys => ({
  j: () => items.step(1),
  k: () => items.step(-1),
  n: () => shown.step(1),
  p: () => shown.step(-1),
  Enter: () => {
    const item = items.here();
    return item === null ? false : shown.show(item);
  },
  Escape: () => items.letGo(),
  u: () => undo(),
  s: () => void (saved?.current || saving.saving || saving.save()),
  m: () => marks.turn(!marks.on),
  '/': () => openClippings('search'),
  '?': () => setKeys(true),
  ...Object.fromEntries(TABS.map((name, index) => [String(index + 1), () => items.open(name)])),
});
