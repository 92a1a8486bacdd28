import { FootnoteChoice } from './FootnoteChoice.tsx';
import type { ItemControl } from './Item.tsx';
import { NoteForm } from './NoteForm.tsx';
import { SaveFirst } from './SaveFirst.tsx';
import { Why } from './Why.tsx';

/** What can be unfolded below an item. */
export type Unfolded = 'why' | 'footnote' | 'note' | 'compare';

interface ItemMoreProps {
  what: Unfolded;
  item: string;
  control: ItemControl;
  why: readonly string[];
  /** Words of the button that takes the item out; absent where it cannot be. */
  denial: string | undefined;
  /** Folds it again. */
  onDone: () => void;
}

/** What is unfolded below an item. States: the reason; the forms of a footnote; a note; what stands in the way of one. */
export function ItemMore({ what, item, control, why, denial, onDone }: ItemMoreProps) {
  const { onDeny, onFootnote, kept } = control;
  if (what === 'why')
    return (
      <>
        {why.length > 0 && <Why rules={why} />}
        {denial && (
          <button type="button" class="act" onClick={() => onDeny?.(item)}>
            {denial}
          </button>
        )}
      </>
    );
  if (what === 'footnote')
    return (
      <FootnoteChoice
        onCopy={(format) => {
          onDone();
          onFootnote?.(item, format);
        }}
      />
    );
  if (!kept) return null;
  if (what === 'note' && kept.state === 'saved')
    return (
      <NoteForm
        notes={() => kept.notes(item)}
        onKeep={(words) => kept.onNote(item, words)}
        onDone={onDone}
      />
    );
  return (
    <SaveFirst
      what={what}
      state={kept.comparable.has(item) || what === 'note' ? kept.state : 'alone'}
      onSave={kept.onSave}
      onReady={() => {
        onDone();
        kept.onCompare(item);
      }}
      onDone={onDone}
    />
  );
}
