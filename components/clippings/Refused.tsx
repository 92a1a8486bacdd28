import { say } from '../../lib/view/words/say.ts';
import { Blank } from '../panel/Blank.tsx';

/** Stands for what the archive would give, where it cannot be opened. */
export function Refused({ problem, onRetry }: { problem: string; onRetry: () => void }) {
  return (
    <Blank title={say('library.refused')} hint={problem}>
      <button type="button" class="btn" onClick={onRetry}>
        {say('act.again')}
      </button>
    </Blank>
  );
}
