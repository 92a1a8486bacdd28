import { useState } from 'preact/hooks';
import type { FiguresView, FigureView } from '../../lib/view/panel/figures.ts';
import { say } from '../../lib/view/words/say.ts';
import { Paged } from '../parts/Paged.tsx';
import { Blank } from './Blank.tsx';
import { FigureCard } from './FigureCard.tsx';
import type { ItemControl } from './Item.tsx';
import { LoneFigures } from './LoneFigures.tsx';
import { WithinFigures } from './WithinFigures.tsx';

interface FiguresTabProps {
  figures: FiguresView;
  control: ItemControl;
}

const KINDS = ['differs', 'newer', 'same'] as const;

/** States: none; compared ones with filter chips; possible ones folded; the article's own beside each other; those not in the clippings in a table. */
export function FiguresTab({
  figures: { firm, possible, alone, nothingSaved, within },
  control,
}: FiguresTabProps) {
  const [only, setOnly] = useState<FigureView['kind'] | null>(null);
  const shown = firm.filter(({ kind }) => only === null || kind === only);
  const none = firm.length + possible.length + alone.length === 0;
  if (none) return <Blank title={say('items.noFigures')} hint={say('items.noFiguresHint')} />;
  const chips = KINDS.map((kind) => ({ kind, n: firm.filter((one) => one.kind === kind).length }));
  return (
    <>
      {firm.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen
        <div class="chips" role="group" aria-label={say('chips')}>
          <Chip on={only === null} onPress={() => setOnly(null)}>
            {say('chip.all', { n: firm.length })}
          </Chip>
          {chips
            .filter(({ n }) => n > 0)
            .map(({ kind, n }) => (
              <Chip key={kind} on={only === kind} onPress={() => setOnly(kind)}>
                {say(`chip.${kind}`, { n })}
              </Chip>
            ))}
        </div>
      )}
      <Paged
        items={shown}
        needed={shown.findIndex(({ item }) => item === control.current)}
        draw={(figure) => <FigureCard key={figure.item} figure={figure} control={control} />}
      />
      {possible.length > 0 && (
        <div class="group">
          <details class="cards" open={possible.some(({ item }) => item === control.current)}>
            <summary>
              <b>{say('figure.mayDiffer')}</b> {say('figure.count', { n: possible.length })}
            </summary>
            <p class="meta">{say('figure.mayDifferHint')}</p>
            <Paged
              items={possible}
              needed={possible.findIndex(({ item }) => item === control.current)}
              draw={(figure) => <FigureCard key={figure.item} figure={figure} control={control} />}
            />
          </details>
        </div>
      )}
      <WithinFigures figures={within} control={control} />
      <LoneFigures
        nothingSaved={nothingSaved}
        figures={alone}
        control={control}
        open={firm.length === 0}
      />
    </>
  );
}

interface ChipProps {
  on: boolean;
  onPress: () => void;
  children: string;
}

function Chip({ on, onPress, children }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={onPress}>
      {children}
    </button>
  );
}
