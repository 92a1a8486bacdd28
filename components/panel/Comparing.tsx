import { say } from '../../lib/view/words/say.ts';

interface ComparingProps {
  words: string;
  onCancel: () => void;
}

/** The page's own findings are there already, and the archive is still asked. */
export function Comparing({ words, onCancel }: ComparingProps) {
  return (
    <div class="banner in comparing" role="status">
      <ol class="steps">
        <li class="now" aria-current="step">
          {words}
        </li>
      </ol>
      <button type="button" class="btn" onClick={onCancel}>
        {say('act.cancel')}
      </button>
    </div>
  );
}
