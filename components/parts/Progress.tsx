import { say } from '../../lib/view/words/say.ts';

/** Something that takes its time, or how it ended. */
export interface ProgressView {
  /** What is being done or was done; empty for nothing. */
  status: string;
  /** Why it failed; empty when it did not. */
  problem: string;
  /** How far it is; null while nothing is under way. */
  progress: { done: number; total: number } | null;
  stop: () => void;
}

/** States: nothing; under way, with a way to stop it; done, in a sentence; failed, in a sentence. */
export function Progress({ status, problem, progress, stop }: ProgressView) {
  const isCounted = progress !== null && progress.total > 0;
  return (
    <>
      <p role="status" class="meta pad">
        {status}
      </p>
      {progress && (
        <div class="prog">
          {isCounted && (
            <>
              <progress aria-label={status} max={progress.total} value={progress.done} />
              <span class="meta num" aria-hidden="true">
                {say('progress.of', progress)}
              </span>
            </>
          )}
          <button type="button" class="btn" onClick={stop}>
            {say('progress.stop')}
          </button>
        </div>
      )}
      {problem && (
        <p class="note" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
