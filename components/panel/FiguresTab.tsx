import { useState } from 'preact/hooks';
import type { FiguresView, FigureView, LoneFigureView } from '../../lib/view/panel/figures.ts';
import { say } from '../../lib/view/words/say.ts';
import { Paged } from '../parts/Paged.tsx';
import { Blank } from './Blank.tsx';
import { FigureCard } from './FigureCard.tsx';
import type { ItemControl } from './Item.tsx';
import { Value } from './Value.tsx';
import { WithinFigures } from './WithinFigures.tsx';

interface FiguresTabProps {
  figures: FiguresView;
  control: ItemControl;
}

const KINDS = ['differs', 'newer', 'same'] as const;

/** States: none; compared ones with filter chips; possible ones folded; the article's own beside each other; those not in the clippings in a table. */
export function FiguresTab({
  figures: { firm, possible, alone, within },
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
            {say('figure.all', { n: firm.length })}
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
          <details class="cards">
            <summary>
              <b>{say('figure.mayDiffer')}</b> {say('figure.count', { n: possible.length })}
            </summary>
            <p class="meta">{say('figure.mayDifferHint')}</p>
            <ol class="items">
              {possible.map((figure) => (
                <FigureCard key={figure.item} figure={figure} control={control} />
              ))}
            </ol>
          </details>
        </div>
      )}
      <WithinFigures figures={within} control={control} />
      <Alone figures={alone} control={control} open={firm.length === 0} />
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

interface AloneProps {
  figures: readonly LoneFigureView[];
  control: ItemControl;
  /** Unfolded from the start, where there is nothing else. */
  open: boolean;
}

function Alone({ figures, control, open }: AloneProps) {
  if (figures.length === 0) return null;
  return (
    <div class="group">
      <details open={open}>
        <summary>
          <b>{say('figure.notSaved')}</b> {say('figure.count', { n: figures.length })}
        </summary>
        <div>
          <table class="vals compact">
            <caption class="sr">{say('figure.uncompared')}</caption>
            <thead class="sr">
              <tr>
                <th scope="col">{say('figure.column.value')}</th>
                <th scope="col">{say('figure.column.what')}</th>
                <th scope="col">{say('figure.column.where')}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ item, value, measure, who, where }) => (
                <tr key={item} id={item} tabIndex={-1}>
                  <th scope="row" dir="auto">
                    <Value value={value} />
                  </th>
                  <td>
                    <button type="button" class="link theirs" onClick={() => control.onShow(item)}>
                      {measure}
                    </button>
                    <span class="who">{who}</span>
                  </td>
                  <td class="when">{where}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
