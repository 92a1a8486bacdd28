import { useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';
import { Progress, type ProgressView } from '../parts/Progress.tsx';

interface StartAgainProps {
  /** Clippings that "delete all" would delete; null until they were counted. */
  clippings: number | null;
  /** How far that is, and how it ended. */
  deleting: ProgressView;
  onReset: () => void;
  onDeleteAll: () => void;
}

/** Two things that are easily mistaken for each other. States: as it is; settings were reset; nothing to delete; deleting. */
export function StartAgain({ clippings, deleting, onReset, onDeleteAll }: StartAgainProps) {
  const [done, setDone] = useState('');
  const reset = () => {
    onReset();
    setDone(say('settings.resetDone'));
  };
  return (
    <section class="sect" aria-labelledby="again">
      <h2 id="again">{say('settings.again')}</h2>
      <div class="set">
        <div>
          <p id="reset-hint">{say('settings.resetHint')}</p>
          <p role="status" class="meta">
            {done}
          </p>
        </div>
        <div class="ctl">
          <button type="button" class="btn" aria-describedby="reset-hint" onClick={reset}>
            {say('settings.reset')}
          </button>
        </div>
      </div>
      {clippings !== null && (
        <div class="set">
          <p id="delete-hint">
            {clippings
              ? say('settings.deleteAllHint', { n: clippings })
              : say('settings.deleteNone')}
          </p>
          <div class="ctl">
            <button
              type="button"
              class="btn"
              aria-disabled={clippings === 0 || deleting.progress !== null}
              aria-describedby="delete-hint"
              onClick={() => clippings > 0 && deleting.progress === null && onDeleteAll()}
            >
              {say('settings.deleteAll')}
            </button>
          </div>
        </div>
      )}
      <Progress {...deleting} />
    </section>
  );
}
