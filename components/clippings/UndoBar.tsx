import { useEffect, useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface UndoBarProps {
  /** How many were deleted. */
  n: number;
  onUndo: () => void;
  /** Called when the time is over. */
  onOver: () => void;
}

/** Seconds in which a deletion can be taken back. */
const SECONDS = 30;

/** A deletion that can still be taken back; the seconds run where they can be seen, and are not read out one by one. */
export function UndoBar({ n, onUndo, onOver }: UndoBarProps) {
  const [left, setLeft] = useState(SECONDS);
  useEffect(() => {
    if (left === 0) return onOver();
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <div class="undo">
      <span role="status">{say('library.deleted', { n })}</span>
      <button type="button" class="act" onClick={onUndo}>
        {say('library.undo')}
      </button>
      <span class="meta num" aria-hidden="true">
        {say('library.left', { n: left })}
      </span>
    </div>
  );
}
