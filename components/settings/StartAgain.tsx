import { useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';
import { Progress, type ProgressView } from '../parts/Progress.tsx';
import { Row } from './Row.tsx';

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
      <h2 id="again" tabIndex={-1}>
        {say('settings.again')}
      </h2>
      <Row title={say('settings.resetTitle')} hint={say('settings.resetHint')} id="reset-hint">
        <button type="button" class="btn" aria-describedby="reset-hint" onClick={reset}>
          {say('settings.reset')}
        </button>
      </Row>
      <p role="status" class="meta">
        {done}
      </p>
      {clippings !== null && (
        <Row
          title={say('settings.deleteTitle')}
          hint={
            clippings ? say('settings.deleteAllHint', { n: clippings }) : say('settings.deleteNone')
          }
          id="delete-hint"
        >
          <button
            type="button"
            class="btn"
            aria-disabled={clippings === 0 || deleting.progress !== null}
            aria-describedby="delete-hint"
            onClick={() => clippings > 0 && deleting.progress === null && onDeleteAll()}
          >
            {say('settings.deleteAll')}
          </button>
        </Row>
      )}
      <Progress {...deleting} />
    </section>
  );
}
