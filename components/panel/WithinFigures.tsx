import type { WithinView } from '../../lib/view/panel/within.ts';
import { say } from '../../lib/view/words/say.ts';
import { Paged } from '../parts/Paged.tsx';
import { Verdict } from '../parts/Verdict.tsx';
import { Item, type ItemControl } from './Item.tsx';
import { ItemActs } from './ItemActs.tsx';
import { Value } from './Value.tsx';

interface WithinFiguresProps {
  figures: readonly WithinView[];
  control: ItemControl;
}

/** The article's figures beside each other. States: none (nothing is drawn), all agree (folded), some differ (unfolded). */
export function WithinFigures({ figures, control }: WithinFiguresProps) {
  if (figures.length === 0) return null;
  const current = figures.findIndex(({ item }) => item === control.current);
  return (
    <div class="group">
      <details class="cards" open={current >= 0 || figures.some(({ kind }) => kind === 'differs')}>
        <summary>
          <b>{say('within.title')}</b> {say('within.count', { n: figures.length })}
        </summary>
        <p class="meta">{say('within.hint')}</p>
        <Paged
          items={figures}
          needed={current}
          draw={(figure) => <WithinCard key={figure.item} figure={figure} control={control} />}
        />
      </details>
    </div>
  );
}

function WithinCard({ figure, control }: { figure: WithinView; control: ItemControl }) {
  const { item, kind, measure, relation, verdict, values, where } = figure;
  return (
    <Item item={item} kind={kind} control={control} title={measure} theirs where={where}>
      <div class="valrow">
        <span class="meta">{relation}</span>
        <Verdict kind={kind} words={verdict} />
      </div>
      <table class="vals compact">
        <caption class="sr">{relation}</caption>
        <thead class="sr">
          <tr>
            <th scope="col">{say('figure.column.value')}</th>
            <th scope="col">{say('within.column.who')}</th>
            <th scope="col">{say('figure.column.where')}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((one, index) => (
            <tr key={`${item}.${index}`}>
              <th scope="row" dir="auto">
                <Value value={one.value} />
              </th>
              <td>{one.who}</td>
              <td class="when">{one.where}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {kind === 'differs' && <p class="both">{say('figure.both')}</p>}
      <ItemActs item={item} control={control} why={[]} />
    </Item>
  );
}
