import type { CellReason as Reason } from '../../lib/view/story/cells.ts';
import { say } from '../../lib/view/words/say.ts';
import { Why } from '../panel/Why.tsx';
import { Sentences } from '../parts/Sentences.tsx';

interface CellReasonProps {
  reason: Reason;
  differs: boolean;
}

/** Both sentences, both outlets, both dates, and the rules by which they were held against each other. */
export function CellReason({ reason: { sentences, why }, differs }: CellReasonProps) {
  return (
    <div class="why-cell">
      <Sentences sentences={sentences} figure={(words) => <mark class="passage">{words}</mark>} />
      {differs && <p class="both">{say('figure.both')}</p>}
      {why.length > 0 && <Why rules={why} />}
    </div>
  );
}
