import { useRef, useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';
import { FootnoteChoice } from './FootnoteChoice.tsx';
import type { ItemControl } from './Item.tsx';
import { Why } from './Why.tsx';

interface ItemActsProps {
  item: string;
  control: ItemControl;
  /** Names of the rules by which it is marked or compared; none where nothing can be said. */
  why: readonly string[];
}

/** What can be told apart by a reader: items of these kinds can be taken out. */
const DENIALS = { source: 'act.notSource', measure: 'act.notQuantity' } as const;

/** States: on the page; not found on the page now; the reason unfolded, with "not this"; the forms of a footnote unfolded. */
export function ItemActs({ item, control, why }: ItemActsProps) {
  const [open, setOpen] = useState<'why' | 'footnote' | null>(null);
  const acts = useRef<HTMLDivElement>(null);
  const missing = control.missing.has(item);
  const denial = DENIALS[item.split(':')[0] as keyof typeof DENIALS];
  const { onDeny, onFootnote } = control;
  const unfold = (what: 'why' | 'footnote', words: string) => (
    <button
      type="button"
      class="act"
      aria-expanded={open === what}
      onClick={() => setOpen(open === what ? null : what)}
    >
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
        {onFootnote && !item.startsWith('change:') && unfold('footnote', say('act.copyFootnote'))}
        {(why.length > 0 || (denial && onDeny)) && unfold('why', say('act.why'))}
      </div>
      {open === 'why' && why.length > 0 && <Why rules={why} />}
      {open === 'why' && denial && onDeny && (
        <button type="button" class="act" onClick={() => onDeny(item)}>
          {say(denial)}
        </button>
      )}
      {open === 'footnote' && onFootnote && (
        <FootnoteChoice
          onCopy={(format) => {
            acts.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
            setOpen(null);
            onFootnote(item, format);
          }}
        />
      )}
    </>
  );
}
