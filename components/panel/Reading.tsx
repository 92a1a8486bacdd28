import type { ReadingView } from '../../lib/view/panel/reading.ts';
import { say } from '../../lib/view/words/say.ts';

interface ReadingProps {
  reading: ReadingView;
  onCancel: () => void;
}

/** While a page is read. States: the text is read; sources and figures are looked for; it is compared, with what was found. */
export function Reading({ reading: { steps }, onCancel }: ReadingProps) {
  return (
    <main class="panel">
      <div class="blank">
        <h1>{say('reading')}</h1>
        <ol class="steps">
          {steps.map(({ name, state, found }) => (
            <li
              key={name}
              class={state === 'next' ? undefined : state}
              aria-current={state === 'now' ? 'step' : undefined}
            >
              {name}
              {found && <span class="n">{found}</span>}
            </li>
          ))}
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
