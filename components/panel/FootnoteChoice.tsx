import { say } from '../../lib/view/words/say.ts';

/** How a footnote is written. */
export type FootnoteFormat = 'markdown' | 'plain' | 'html';

interface FootnoteChoiceProps {
  onCopy: (format: FootnoteFormat) => void;
}

const FORMATS: readonly FootnoteFormat[] = ['markdown', 'plain', 'html'];

/** The forms in which a footnote can be copied. */
export function FootnoteChoice({ onCopy }: FootnoteChoiceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen
    <div class="acts" role="group" aria-label={say('footnote.as')}>
      <span class="meta">{say('footnote.as')}</span>
      {FORMATS.map((format) => (
        <button key={format} type="button" class="act" onClick={() => onCopy(format)}>
          {say(`footnote.${format}`)}
        </button>
      ))}
    </div>
  );
}
