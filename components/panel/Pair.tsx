import type { SentenceView } from '../../lib/view/panel/figures.ts';
import { say } from '../../lib/view/words/say.ts';

interface PairProps {
  sentences: readonly SentenceView[];
}

/** Both sentences, both outlets, both dates, and that both may be right: a difference never shows one side only. */
export function Pair({ sentences }: PairProps) {
  if (sentences.length < 2) return null;
  return (
    <>
      <ul class="pair">
        {sentences.map(({ outlet, when, before, figure, after }) => (
          <li key={outlet + when}>
            <div class="meta">
              <b>{outlet}</b>
              <span>{when}</span>
            </div>
            <p class="theirs" dir="auto">
              “{before}
              <span class="m differs">{figure}</span>
              {after}”
            </p>
          </li>
        ))}
      </ul>
      <p class="both">{say('figure.both')}</p>
    </>
  );
}
