import type { WatchView } from '../../lib/view/watch.ts';
import { say } from '../../lib/view/words/say.ts';

interface LostProps {
  lost: WatchView['lost'];
  /** Opens the place where a backup is brought back. */
  onImport: () => void;
}

/** States: nothing; the archive was emptied from outside, said at once. */
export function Lost({ lost, onImport }: LostProps) {
  if (!lost) return null;
  return (
    <div class="note" role="alert">
      <p>{lost.sentence}</p>
      <p>{lost.hint}</p>
      <div class="btns">
        <button type="button" class="btn" onClick={onImport}>
          {say('watch.import')}
        </button>
      </div>
    </div>
  );
}
