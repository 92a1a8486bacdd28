import type { PanelView } from '../../lib/view/panel/panel.ts';
import { when } from '../../lib/view/when.ts';
import { say } from '../../lib/view/words/say.ts';

interface SaveBarProps {
  saved: PanelView['saved'];
  /** A save is under way. */
  saving: boolean;
  /** Whether the marks are drawn on the page. */
  marks: boolean;
  onSave: () => void;
  onMarks: (on: boolean) => void;
  /** Goes to the next mark, or the one before; null where there is none. */
  onStep: ((by: 1 | -1) => void) | null;
}

/** States: not saved; saving; saved as it is (nothing to save); saved with another text (save again). */
export function SaveBar({ saved, saving, marks, onSave, onMarks, onStep }: SaveBarProps) {
  const done = saved?.current ?? false;
  const label = saving
    ? say('header.saving')
    : done
      ? say('header.isSaved')
      : say(saved ? 'header.saveAgain' : 'header.save');
  return (
    <div class="btns">
      <button
        type="button"
        class={`btn${done ? '' : ' primary'}`}
        aria-disabled={saving || done}
        onClick={() => !saving && !done && onSave()}
      >
        {label}
      </button>
      <button type="button" class="btn" aria-pressed={marks} onClick={() => onMarks(!marks)}>
        {say('header.marks')}
      </button>
      {onStep && marks && (
        <span class="steps-bar">
          <button
            type="button"
            class="btn"
            aria-label={say('act.previous')}
            onClick={() => onStep(-1)}
          >
            ‹
          </button>
          <button type="button" class="btn" aria-label={say('act.next')} onClick={() => onStep(1)}>
            ›
          </button>
        </span>
      )}
      <span class="saved">
        {saved ? say('header.savedAt', { when: when(saved.at, 'day') }) : say('header.notSaved')}
      </span>
    </div>
  );
}
