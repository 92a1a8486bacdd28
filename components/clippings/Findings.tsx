import type { FindingView } from '../../lib/view/clippings/report.ts';
import { say } from '../../lib/view/words/say.ts';
import { FigureCard } from '../panel/FigureCard.tsx';
import type { ItemControl } from '../panel/Item.tsx';
import { SourceCard } from '../panel/SourceCard.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { stepFocus } from '../parts/step-focus.ts';
import { useKeys } from '../parts/useKeys.ts';

/** The way through the list without a mouse; `?` lists it. */
const KEYS = {
  j: () => stepFocus('.finds > li > div > button.link', 1),
  k: () => stepFocus('.finds > li > div > button.link', -1),
};

interface FindingsProps {
  findings: readonly FindingView[];
  control: ItemControl;
  /** Unfolds a finding and goes to it in the text, or folds it again. */
  onChoose: (item: string) => void;
  /** Goes to the reports that describe a source differently. */
  onElsewhere: () => void;
  /** Begins a note on the words of a finding. */
  onNote: (item: string) => void;
}

/**
 * What was found in a saved report, two lines each; the way to the marks for keys. States: none; some; one of them
 * current, with its card unfolded.
 */
export function Findings({ findings, control, onChoose, onElsewhere, onNote }: FindingsProps) {
  useKeys(KEYS);
  if (findings.length === 0) return <p class="meta">{say('report.noFindings')}</p>;
  return (
    <ul class="finds">
      {findings.map((finding) => {
        const { item, kind, title, hint } = finding;
        const current = item === control.current;
        return (
          <li key={item} aria-current={current ? 'true' : undefined}>
            <Glyph kind={kind} />
            <div>
              <button
                type="button"
                class="link"
                aria-expanded={finding.card ? current : undefined}
                onClick={() => onChoose(item)}
              >
                <b dir="auto">{title}</b>
              </button>
              <p class="meta" dir="auto">
                {hint}
              </p>
              {current && (
                <>
                  <Card finding={finding} control={control} onElsewhere={onElsewhere} />
                  <button type="button" class="act" onClick={() => onNote(item)}>
                    {say('report.noteHere')}
                  </button>
                </>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

interface CardProps extends Pick<FindingsProps, 'control' | 'onElsewhere'> {
  finding: FindingView;
}

/** The card that the sidebar shows for it, without its title, which stands above. */
function Card({ finding: { card }, control, onElsewhere }: CardProps) {
  if (!card) return null;
  return (
    <ol class="items card">
      {card.of === 'source' ? (
        <SourceCard source={card.source} control={control} onElsewhere={onElsewhere} />
      ) : (
        <FigureCard figure={card.figure} control={control} />
      )}
    </ol>
  );
}
