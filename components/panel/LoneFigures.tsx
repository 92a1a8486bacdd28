import type { LoneFigureView } from '../../lib/view/panel/figures.ts';
import { say } from '../../lib/view/words/say.ts';
import { ShowAll } from '../parts/ShowAll.tsx';
import { usePaged } from '../parts/usePaged.ts';
import type { ItemControl } from './Item.tsx';
import { Value } from './Value.tsx';

interface LoneFiguresProps {
  /** Nothing is saved yet: they are missing from nothing. */
  nothingSaved: boolean;
  figures: readonly LoneFigureView[];
  control: ItemControl;
  /** Unfolded from the start, where there is nothing else. */
  open: boolean;
}

/** Figures that nothing in the clippings answers to. States: none (nothing is drawn); folded; unfolded; the first twenty of many. */
export function LoneFigures({ nothingSaved, figures, control, open }: LoneFiguresProps) {
  const current = figures.findIndex(({ item }) => item === control.current);
  const { shown, cut, showAll, list } = usePaged(figures, current);
  if (figures.length === 0) return null;
  return (
    <div class="group">
      <details open={open || current >= 0}>
        <summary>
          <b>{say(nothingSaved ? 'figure.onPage' : 'figure.notSaved')}</b>{' '}
          {say('figure.count', { n: figures.length })}
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
            <tbody ref={list}>
              {shown.map(({ item, value, measure, who, where }) => (
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
          <ShowAll cut={cut} n={figures.length} onPress={showAll} />
        </div>
      </details>
    </div>
  );
}
