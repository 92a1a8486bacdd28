import type { FigureView } from '../../lib/view/panel/figures.ts';
import { say } from '../../lib/view/words/say.ts';
import { Verdict } from '../parts/Verdict.tsx';
import { Doubts } from './Doubts.tsx';
import { Item, type ItemControl } from './Item.tsx';
import { ItemActs } from './ItemActs.tsx';
import { Pair } from './Pair.tsx';
import { Spark } from './Spark.tsx';
import { Value } from './Value.tsx';
import { ValueTable } from './ValueTable.tsx';

interface FigureCardProps {
  figure: FigureView;
  control: ItemControl;
}

/**
 * One question and its answers. States: differs (both sentences, then the other values), newer (with a history where
 * there are three values), same (two lines), each also on this page again, with unknown order, or only listed, with the reason.
 */
export function FigureCard({ figure, control }: FigureCardProps) {
  const { item, kind, measure, where, value, verdict, who, pair, rows, alsoIn, again } = figure;
  const caption = pair.length ? say('figure.also') : say('figure.others', { n: rows.length });
  return (
    <Item item={item} kind={kind} control={control} title={measure} theirs where={where}>
      <div class="valrow">
        <span class={kind === 'same' ? 'value small' : 'value'} dir="auto">
          <Value value={value} />
        </span>
        <Verdict kind={kind} words={verdict} />
      </div>
      <p class="meta">{say('figure.says', { who })}</p>
      <Doubts doubts={figure.doubts} />
      <Pair sentences={pair} />
      {figure.history && kind === 'newer' && <Spark history={figure.history} />}
      {alsoIn ? (
        <p class="meta">{alsoIn}</p>
      ) : (
        <ValueTable rows={rows} caption={caption} compact={pair.length > 0} />
      )}
      {again.length > 0 && (
        <p class="meta">
          {say('figure.again')}{' '}
          {again.map(({ words, where: place }) => `${words} (${place})`).join(', ')}
        </p>
      )}
      {figure.orderUnknown && <p class="both">{say('figure.orderUnknown')}</p>}
      <ItemActs item={item} control={control} why={figure.why} listed={figure.doubts.length > 0} />
    </Item>
  );
}
