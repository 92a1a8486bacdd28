import { SIGN } from '../../lib/view/panel/header.ts';
import { valueWords } from '../../lib/view/panel/value.ts';
import type { CellView } from '../../lib/view/story/cells.ts';
import { say } from '../../lib/view/words/say.ts';
import { Value } from '../panel/Value.tsx';

interface CellProps {
  /** Null where the report does not say. */
  cell: CellView | null;
  outlet: string;
  /** Whether its reason is unfolded. */
  open: boolean;
  onToggle: () => void;
}

/** One report's answer. States: none; a value without a sign; with one, whose press tells why. */
export function Cell({ cell, outlet, open, onToggle }: CellProps) {
  if (!cell)
    return (
      <td class="empty">
        <span class="sr">{say('story.notThere')}</span>
        <span aria-hidden="true">–</span>
      </td>
    );
  const { value, who, kind, reason } = cell;
  const words = (
    <span class="vv" dir="auto">
      <Value value={value} />
    </span>
  );
  if (!kind || !reason)
    return (
      <td>
        <span class="v num">{words}</span>
        <span class="who">{who}</span>
      </td>
    );
  return (
    <td class={`mk ${kind}`}>
      <button
        type="button"
        class="v num"
        aria-expanded={open}
        aria-label={`${say(`mark.${kind}`)}, ${say('story.whyCell', { value: valueWords(value), outlet })}`}
        onClick={onToggle}
      >
        <span class="gl" aria-hidden="true">
          {SIGN[kind]}
        </span>
        {words}
      </button>
      <span class="who">{who}</span>
    </td>
  );
}
