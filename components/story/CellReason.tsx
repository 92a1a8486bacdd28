import type { CellReason as Reason } from '../../lib/view/story/cells.ts';
import { say } from '../../lib/view/words/say.ts';
import { Why } from '../panel/Why.tsx';

interface CellReasonProps {
  reason: Reason;
  differs: boolean;
}

/** Both sentences, both outlets, both dates, and the rules by which they were held against each other. */
export function CellReason({ reason: { sentences, why }, differs }: CellReasonProps) {
  return (
    <div class="why-cell">
      <ul class="pair">
        {sentences.map(({ outlet, when, before, figure, after }) => (
          <li key={outlet + when}>
            <div class="meta">
              <b>{outlet}</b>
              <span>{when}</span>
            </div>
            <p class="theirs" dir="auto">
              “{before}
              <mark class="passage">{figure}</mark>
              {after}”
            </p>
          </li>
        ))}
      </ul>
      {differs && <p class="both">{say('figure.both')}</p>}
      {why.length > 0 && <Why rules={why} />}
    </div>
  );
}
