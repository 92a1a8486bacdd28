import type { SourceView } from '../../lib/view/panel/sources.ts';
import { say } from '../../lib/view/words/say.ts';
import { Item, type ItemControl } from './Item.tsx';
import { ItemActs } from './ItemActs.tsx';
import { Passages } from './Passages.tsx';
import { Slots } from './Slots.tsx';

interface SourceCardProps {
  source: SourceView;
  control: ItemControl;
  /** Goes to the reports that describe it differently. */
  onElsewhere: () => void;
}

/** An unnamed source. States: current or not; one passage or more; described differently elsewhere or not. */
export function SourceCard({ source, control, onElsewhere }: SourceCardProps) {
  const { item, name, nth, summary, passages, alsoAs, slots, rests, checks, elsewhere, why } =
    source;
  return (
    <Item item={item} kind="unnamed" control={control} title={name} theirs where={nth}>
      <p class="meta">{summary}</p>
      <Passages passages={passages} alsoAs={alsoAs} />
      <Slots slots={slots} />
      {rests.words && (
        <div>
          <span class="meta">
            {say('source.restsOn')} <b>{rests.words}</b>
          </span>
          <Strip cells={rests.strip} />
        </div>
      )}
      {checks.map((check) => (
        <p key={check} class="meta">
          {check}
        </p>
      ))}
      {elsewhere && (
        <p class="meta">
          {elsewhere}{' '}
          <button type="button" class="link" onClick={onElsewhere}>
            {say('source.seeHow')}
          </button>
        </p>
      )}
      <ItemActs item={item} control={control} why={why} />
    </Item>
  );
}

/** Paragraphs of a long article are drawn together, so that a cell stays wide enough to be seen. */
const MOST_CELLS = 28;

/** The words before it say the same: the strip is decoration. */
function Strip({ cells: [headline, ...paragraphs] }: { cells: readonly boolean[] }) {
  const together = Math.ceil(paragraphs.length / MOST_CELLS) || 1;
  const cells = Array.from({ length: Math.ceil(paragraphs.length / together) }, (_, index) =>
    paragraphs.slice(index * together, (index + 1) * together).includes(true),
  );
  return (
    <div class="rests" aria-hidden="true">
      {[headline, ...cells].map((on, index) => (
        <i key={index} class={on ? 'on' : undefined} />
      ))}
    </div>
  );
}
