import type { ComponentChildren } from 'preact';
import type { SentenceView } from '../../lib/view/panel/figures.ts';

interface SentencesProps {
  sentences: readonly SentenceView[];
  /** Draws the figure inside its sentence, in the way of the place that the sentences stand in. */
  figure: (words: string) => ComponentChildren;
}

/** Sentences with a figure in each: outlet and date above their words. */
export function Sentences({ sentences, figure }: SentencesProps) {
  return (
    <ul class="pair">
      {sentences.map((sentence) => (
        <li key={sentence.outlet + sentence.when}>
          <div class="meta">
            <b>{sentence.outlet}</b>
            <span>{sentence.when}</span>
          </div>
          <p class="theirs" dir="auto">
            {sentence.before}
            {figure(sentence.figure)}
            {sentence.after}
          </p>
        </li>
      ))}
    </ul>
  );
}
