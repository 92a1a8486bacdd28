import { useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';
import type { ItemControl } from './Item.tsx';
import { Why } from './Why.tsx';

interface ItemActsProps {
  item: string;
  control: ItemControl;
  /** Names of the rules by which it is marked or compared; none where nothing can be said. */
  why: readonly string[];
}

/** States: on the page; not found on the page now; with the reason unfolded. */
export function ItemActs({ item, control, why }: ItemActsProps) {
  const [open, setOpen] = useState(false);
  const missing = control.missing.has(item);
  return (
    <>
      {missing && <p class="nostated">{say('missing')}</p>}
      <div class="acts">
        {!missing && (
          <button type="button" class="act" onClick={() => control.onShow(item)}>
            {say('act.show')}
          </button>
        )}
        {control.onFootnote && !item.startsWith('change:') && (
          <button type="button" class="act" onClick={() => control.onFootnote?.(item)}>
            {say('act.copyFootnote')}
          </button>
        )}
        {why.length > 0 && (
          <button type="button" class="act" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say('act.why')}
          </button>
        )}
      </div>
      {open && <Why rules={why} />}
    </>
  );
}
