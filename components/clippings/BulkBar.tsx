import { useState } from 'preact/hooks';
import type { ListKind } from '../../lib/view/exchange/plan.ts';
import { say } from '../../lib/view/words/say.ts';
import { ExportChoice } from '../exchange/ExportChoice.tsx';

interface BulkBarProps {
  /** How many are selected. */
  n: number;
  onTag: (tag: string) => void;
  onExport: (kind: ListKind) => void;
  onDelete: () => void;
  onClear: () => void;
  /** Sets two reports side by side; null unless exactly two are selected. */
  onCompare: (() => void) | null;
}

/** What can be done with the selected clippings. States: none selected (nothing); some; with the tag's field open. */
export function BulkBar({ n, onTag, onExport, onDelete, onClear, onCompare }: BulkBarProps) {
  const [naming, setNaming] = useState(false);
  const [tag, setTag] = useState('');
  if (n === 0) return null;
  const give = (event: Event) => {
    event.preventDefault();
    if (tag.trim()) onTag(tag.trim());
    setTag('');
    setNaming(false);
  };
  return (
    <div class="bulk">
      <b>{say('library.selected', { n })}</b>
      <span class="btns">
        {onCompare && (
          <button type="button" class="btn" onClick={onCompare}>
            {say('library.compare')}
          </button>
        )}
        {naming ? (
          <form class="btns" onSubmit={give}>
            <input
              type="text"
              class="short"
              aria-label={say('library.tagName')}
              value={tag}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
            <button type="submit" class="btn">
              {say('library.addTag')}
            </button>
          </form>
        ) : (
          <button type="button" class="btn" onClick={() => setNaming(true)}>
            {say('library.tag')}
          </button>
        )}
        <ExportChoice onExport={onExport} />
        <button type="button" class="btn" onClick={onDelete}>
          {say('library.delete')}
        </button>
      </span>
      <button type="button" class="act" onClick={onClear}>
        {say('library.clear')}
      </button>
    </div>
  );
}
