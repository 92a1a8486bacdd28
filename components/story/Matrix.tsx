import { SIGN } from '../../lib/view/panel/header.ts';
import type { CellView, StoryView } from '../../lib/view/story/story.ts';
import { say } from '../../lib/view/words/say.ts';
import { Value } from '../panel/Value.tsx';

interface MatrixProps {
  story: StoryView;
  hrefOf: (id: string) => string;
}

/** Measures by reports in time order; the first column stays while the rest scrolls. An empty cell: the report does not say. */
export function Matrix({ story: { columns, rows }, hrefOf }: MatrixProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keys
    <section class="tablewrap" tabIndex={0} aria-label={say('story.table')}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col" class="corner">
              {say('story.quantity')}
            </th>
            {columns.map(({ id, letter, outlet, when }) => (
              <th key={id} scope="col">
                <a class="rep" href={hrefOf(id)}>
                  <span class="letter">{letter}</span> {outlet}
                </a>
                <span class="who">{when}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, measure, cells }) => (
            <tr key={id}>
              <th scope="row" class="theirs">
                {measure}
              </th>
              {cells.map((cell, index) => (
                <Cell key={columns[index]?.id} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { cell: CellView | null }) {
  if (!cell)
    return (
      <td class="empty">
        <span class="sr">{say('story.notThere')}</span>
        <span aria-hidden="true">–</span>
      </td>
    );
  const { value, who, kind } = cell;
  return (
    <td class={kind ? `mk ${kind}` : undefined}>
      <span class="v num">
        {kind && (
          <span class="gl" aria-hidden="true">
            {SIGN[kind]}
          </span>
        )}
        {kind && <span class="sr">{say(`mark.${kind}`)}: </span>}
        <span class="vv">
          <Value value={value} />
        </span>
      </span>
      <span class="who">{who}</span>
    </td>
  );
}
