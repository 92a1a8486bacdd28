import { say } from '../../lib/view/words/say.ts';

interface ReadingProps {
  onCancel: () => void;
}

/** While a page is read. No step is ticked off here: the answer comes in one piece. */
export function Reading({ onCancel }: ReadingProps) {
  return (
    <main class="panel">
      <div class="blank">
        <h1>{say('reading')}</h1>
        <ol class="steps">
          <li class="now">{say('reading.step.read')}</li>
          <li>{say('reading.step.find')}</li>
          <li>{say('reading.step.compare')}</li>
        </ol>
        <div class="btns">
          <button type="button" class="btn" onClick={onCancel}>
            {say('act.cancel')}
          </button>
        </div>
      </div>
    </main>
  );
}
