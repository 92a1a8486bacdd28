import { say } from '../../lib/view/words/say.ts';

interface SaveProblemProps {
  /** Why saving failed; empty when it did not. */
  sentence: string;
}

/** States: nothing; a save that failed, said at once. */
export function SaveProblem({ sentence }: SaveProblemProps) {
  if (!sentence) return null;
  return (
    <div class="note" role="alert">
      <p>{say('notice.saveFailed')}</p>
      <p>{sentence}</p>
    </div>
  );
}
