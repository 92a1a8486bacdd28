import type { Failure } from '../../lib/result.ts';
import { failureWords } from '../../lib/view/panel/no-report.ts';
import type { WatchView } from '../../lib/view/watch.ts';
import { Lost } from '../parts/Lost.tsx';
import { Corrected, type LastCorrection } from './Corrected.tsx';
import { SaveProblem } from './SaveProblem.tsx';

interface BannerProps {
  /** Why the last save failed; null when it did not. */
  unsaved: Failure | null;
  /** The archive was emptied from outside; null when it was not. */
  lost: WatchView['lost'];
  /** Opens the place where a backup is brought back. */
  onImport: () => void;
  corrections: { last: LastCorrection | null; problem: Failure | null; undo: () => void };
}

/** What has to be known before the page's findings. States: a save that failed, a lost archive, a correction; or several. */
export function Banner({ unsaved, lost, onImport, corrections }: BannerProps) {
  return (
    <>
      <SaveProblem sentence={unsaved ? failureWords(unsaved) : ''} />
      <Lost lost={lost} onImport={onImport} />
      <Corrected
        last={corrections.last}
        problem={corrections.problem ? failureWords(corrections.problem) : ''}
        onUndo={corrections.undo}
      />
    </>
  );
}
