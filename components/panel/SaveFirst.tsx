import { useEffect, useRef } from 'preact/hooks';
import type { Keeping } from '../../lib/view/panel/keeping.ts';
import { say } from '../../lib/view/words/say.ts';

interface SaveFirstProps {
  what: 'note' | 'compare';
  /** Where the page stands; `alone`: no other report has the item. */
  state: Keeping | 'alone';
  onSave: () => void;
  /** The page is saved now: what was asked for can be done. */
  onReady: () => void;
  onDone: () => void;
}

/**
 * What stands in the way of a note or a comparison, in a sentence, with the button that takes it out of the way. States: not saved;
 * saved with another text; the archive cannot be opened; no other report.
 */
export function SaveFirst({ what, state, onSave, onReady, onDone }: SaveFirstProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => (state === 'saved' ? onReady() : box.current?.focus()), [state]);
  if (state === 'saved') return null;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation(); // the current item stays
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever inside the focus is
    <div class="first" tabIndex={-1} ref={box} onKeyDown={leave}>
      <p>{say(state === 'alone' ? 'first.noOther' : `first.${what}.${state}`)}</p>
      <div class="btns">
        {(state === 'not saved' || state === 'changed') && (
          <button type="button" class="btn" onClick={onSave}>
            {say(`first.${what}.save`)}
          </button>
        )}
        <button type="button" class="btn" onClick={onDone}>
          {say('act.close')}
        </button>
      </div>
    </div>
  );
}
