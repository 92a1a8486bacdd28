import type { CountView } from '../../lib/view/panel/header.ts';
import { say } from '../../lib/view/words/say.ts';

interface CountsProps {
  counts: readonly CountView[];
  /** Goes to the first item of a kind. */
  onItem: (item: string) => void;
}

/** How many marks of each kind, each number on its mark's line: the legend too. A kind without items is a plain zero. */
export function Counts({ counts, onItem }: CountsProps) {
  return (
    <ul class="counts" aria-label={say('counts')}>
      {counts.map(({ kind, sign, n, word, first }) => (
        <li key={kind}>
          <button
            type="button"
            class={`count ${kind}${n ? '' : ' zero'}`}
            aria-disabled={first === null}
            onClick={() => first !== null && onItem(first)}
          >
            <span class="n num">
              <i aria-hidden="true">{sign}</i>
              {n}
            </span>{' '}
            <span class="w">{word}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
