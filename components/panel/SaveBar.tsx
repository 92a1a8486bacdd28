import type { PanelView } from '../../lib/view/panel/panel.ts';
import { when } from '../../lib/view/when.ts';
import { say } from '../../lib/view/words/say.ts';

interface SaveBarProps {
  saved: PanelView['saved'];
  keeping: PanelView['keeping'];
  /** A save is under way; the last one did not succeed. */
  saving: boolean;
  failed: boolean;
  /** Whether the marks are drawn on the page. */
  marks: boolean;
  onSave: () => void;
  onMarks: (on: boolean) => void;
  /** Goes to the next mark, or the one before; null where there is none. */
  onStep: ((by: 1 | -1) => void) | null;
}

/** What the button says, where it is not saving. */
const LABEL = {
  saved: 'header.isSaved',
  changed: 'header.saveAgain',
  'not saved': 'header.save',
  refused: 'header.cannotSave',
} as const;

/**
 * States: not saved; saving; saved as it is (nothing to save); saved with another text (save again); nothing can be
 * saved, and a press says why; the last try failed. The line beside the button says the same to who hears it.
 */
export function SaveBar(props: SaveBarProps) {
  const { saved, keeping, saving, failed, marks, onSave, onMarks, onStep } = props;
  const refused = keeping === 'refused';
  const done = keeping === 'saved';
  const again = failed && !refused;
  const label = say(saving ? 'header.saving' : again ? 'act.again' : LABEL[keeping]);
  return (
    <div class="btns">
      <button
        type="button"
        class={`btn ${refused ? 'refused' : done ? '' : 'primary'}`}
        aria-disabled={saving || done || refused}
        aria-describedby="saved"
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
      <span class="saved" id="saved">
        {again
          ? say('header.failed')
          : saved
            ? say('header.savedAt', { when: when(saved.at, 'day') })
            : say('header.notSaved')}
      </span>
    </div>
  );
}
