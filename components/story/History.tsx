import type { PlotView } from '../../lib/view/story/plot.ts';
import { say } from '../../lib/view/words/say.ts';
import { Plot } from './Plot.tsx';

interface HistoryProps {
  measure: string;
  plot: PlotView;
}

/** How one measure went on from report to report: a plot, and its table. */
export function History({ measure, plot }: HistoryProps) {
  return (
    <figure>
      <figcaption class="theirs" dir="auto">
        {measure}
      </figcaption>
      <Plot plot={plot} />
      <details>
        <summary>{say('story.historyTable')}</summary>
        <table class="plan">
          <caption class="sr">{measure}</caption>
          <thead>
            <tr>
              <th scope="col">{say('figure.column.when')}</th>
              <th scope="col">{say('figure.column.value')}</th>
              <th scope="col">{say('story.column.report')}</th>
              <th scope="col">{say('within.column.who')}</th>
            </tr>
          </thead>
          <tbody>
            {plot.rows.map(({ letter, outlet, when, value, who }) => (
              <tr key={letter}>
                <td class="num">{when}</td>
                <th scope="row" class="num" dir="auto">
                  {value}
                </th>
                <td>
                  <span class="letter">{letter}</span> {outlet}
                </td>
                <td dir="auto">{who}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
