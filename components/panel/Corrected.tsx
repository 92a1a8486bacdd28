import { say } from '../../lib/view/words/say.ts';

/** What the reader just took out. */
export interface LastCorrection {
  kind: 'source' | 'figure';
  words: string;
}

interface CorrectedProps {
  last: LastCorrection | null;
  /** Why it could not be kept; empty when it could. */
  problem: string;
  onUndo: () => void;
}

/** States: nothing; taken out, and how to undo it; not kept, with the reason. */
export function Corrected({ last, problem, onUndo }: CorrectedProps) {
  if (problem)
    return (
      <div class="note" role="alert">
        <p>{problem}</p>
      </div>
    );
  if (!last) return null;
  return (
    <div class="note corrected" role="status">
      <p>{say(`corrected.${last.kind}`, { words: last.words })}</p>
      <button type="button" class="link" onClick={onUndo}>
        {say('act.undo')}
      </button>
    </div>
  );
}
