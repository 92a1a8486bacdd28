import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';
import { later } from '../parts/later.tsx';
import type { ItemControl } from './Item.tsx';
import type { Unfolded } from './ItemMore.tsx';

/** What unfolds below the buttons; fetched when the sidebar stands. */
export const ItemMore = later(() => import('./ItemMore.tsx').then((one) => one.ItemMore));

interface ItemActsProps {
  item: string;
  control: ItemControl;
  /** Names of the rules by which it is marked or compared; none where nothing can be said. */
  why: readonly string[];
  /** It is only listed, not marked. */
  listed?: boolean;
}

/** What can be told apart by a reader: items of these kinds can be taken out. */
const DENIALS = { source: 'act.notSource', measure: 'act.notQuantity' } as const;

/**
 * What can be done with an item. States: on the page; not found on the page now; one thing unfolded: the reason with
 * "not this", the forms of a footnote, a note, why it cannot be compared.
 */
export function ItemActs({ item, control, why, listed = false }: ItemActsProps) {
  const [open, setOpen] = useState<Unfolded | null>(null);
  const acts = useRef<HTMLDivElement>(null);
  const { onDeny, onFootnote, kept } = control;
  const missing = control.missing.has(item);
  const denial = onDeny && DENIALS[item.split(':')[0] as keyof typeof DENIALS];
  const act = (what: Unfolded) => {
    if (what === 'compare' && kept?.state === 'saved' && kept.comparable.has(item))
      kept.onCompare(item);
    else setOpen(open === what ? null : what);
  };
  const asked = kept?.asked;
  useEffect(() => {
    if (asked?.item === item) act(asked.act);
  }, [asked]);
  const fold = () => {
    acts.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  };
  const unfold = (what: Unfolded, words: string) => (
    <button type="button" class="act" aria-expanded={open === what} onClick={() => act(what)}>
      {words}
    </button>
  );
  return (
    <>
      {missing && <p class="nostated">{say('missing')}</p>}
      <div class="acts" ref={acts}>
        {!missing && (
          <button type="button" class="act" onClick={() => control.onShow(item)}>
            {say('act.show')}
          </button>
        )}
        {kept?.comparable.has(item) && unfold('compare', say('act.compare'))}
        {kept && unfold('note', say('act.noteHere'))}
        {onFootnote && !item.startsWith('change:') && unfold('footnote', say('act.footnote'))}
        {(why.length > 0 || denial) && unfold('why', say(listed ? 'act.whyListed' : 'act.why'))}
      </div>
      {open && (
        <ItemMore
          what={open}
          item={item}
          control={control}
          why={why}
          denial={denial && say(denial)}
          onDone={fold}
        />
      )}
    </>
  );
}
