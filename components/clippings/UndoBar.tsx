import { useEffect, useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface UndoBarProps {
  /** How many were deleted. */
  n: number;
  /** It is being taken back, which takes a while for very many. */
  busy: boolean;
  onUndo: () => void;
  /** Called when the time is over. */
  onOver: () => void;
}

/** Seconds in which a deletion can be taken back. */
const SECONDS = 30;

/**
 * A deletion that can still be taken back; the seconds run where they can be seen, and are not read out one by one.
 * States: seconds left; being taken back.
 */
export function UndoBar({ n, busy, onUndo, onOver }: UndoBarProps) {
  const [left, setLeft] = useState(SECONDS);
  useEffect(() => {
    if (busy) return;
    if (left === 0) return onOver();
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, busy]);
  return (
    <div class="undo">
      <span role="status">{say(busy ? 'library.undoing' : 'library.deleted', { n })}</span>
      {!busy && (
        <>
          <button type="button" class="act" onClick={onUndo}>
            {say('library.undo')}
          </button>
          <span class="meta num" aria-hidden="true">
            {say('library.left', { n: left })}
          </span>
        </>
      )}
    </div>
  );
}
