import type { SentenceView } from '../../lib/view/panel/figures.ts';
import { say } from '../../lib/view/words/say.ts';
import { Sentences } from '../parts/Sentences.tsx';

interface PairProps {
  sentences: readonly SentenceView[];
}

/** Both sentences, both outlets, both dates, and that both may be right: a difference never shows one side only. */
export function Pair({ sentences }: PairProps) {
  if (sentences.length < 2) return null;
  return (
    <>
      <Sentences sentences={sentences} figure={(words) => <span class="m differs">{words}</span>} />
      <p class="both">{say('figure.both')}</p>
    </>
  );
}
