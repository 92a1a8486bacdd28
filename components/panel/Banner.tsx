import type { WatchView } from '../../lib/view/watch.ts';
import { Lost } from '../parts/Lost.tsx';
import { Corrected, type LastCorrection } from './Corrected.tsx';
import { SaveProblem } from './SaveProblem.tsx';

interface BannerProps {
  /** Why the last save failed; empty when it did not. */
  unsaved: string;
  /** The archive was emptied from outside; null when it was not. */
  lost: WatchView['lost'];
  /** Opens the place where a backup is brought back. */
  onImport: () => void;
  corrections: { last: LastCorrection | null; problem: string; undo: () => void };
}

/** What has to be known before the page's findings. States: a save that failed, a lost archive, a correction; or several. */
export function Banner({ unsaved, lost, onImport, corrections }: BannerProps) {
  return (
    <>
      <SaveProblem sentence={unsaved} />
      <Lost lost={lost} onImport={onImport} />
      <Corrected {...corrections} onUndo={corrections.undo} />
    </>
  );
}
