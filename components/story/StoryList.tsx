import type { StoryListView, StoryRowView } from '../../lib/view/story/list.ts';
import { count, say } from '../../lib/view/words/say.ts';
import { Refused } from '../clippings/Refused.tsx';
import { Blank } from '../panel/Blank.tsx';
import { Progress } from '../parts/Progress.tsx';
import { Verdict } from '../parts/Verdict.tsx';

interface StoryListProps extends StoryListView {
  hrefOf: (id: string) => string;
  /** Address of the place where open tabs are saved. */
  tabsHref: string;
  onMore: () => void;
  onStop: () => void;
  /** Looks once more after a failure. */
  onRetry: () => void;
}

const COLUMNS = ['reports', 'origins', 'differs', 'newer'] as const;

/**
 * The stories of the archive, the latest first. States: being looked for, with what was found so far and a way to stop;
 * a page of them, with a button for more; all; none; the archive refused.
 */
export function StoryList(props: StoryListProps) {
  const { rows, looked, total, walking, ended, problem, hrefOf } = props;
  return (
    <main class="wide stories">
      <h1 tabIndex={-1}>{say('story.stories')}</h1>
      <p class="lede">{say('story.storiesHint')}</p>
      {rows.length > 0 && (
        <section class="tablewrap" aria-label={say('story.storiesTable')}>
          <table class="clips">
            <thead>
              <tr>
                <th scope="col">{say('story.story')}</th>
                <th scope="col">{say('story.days')}</th>
                {COLUMNS.map((name) => (
                  <th key={name} scope="col" class="c-n">
                    {say(`story.column.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.id} row={row} href={hrefOf(row.id)} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Progress
        status={statusOf(props)}
        problem=""
        progress={walking ? { done: looked, total } : null}
        stop={props.onStop}
      />
      {problem && <Refused problem={problem} onRetry={props.onRetry} />}
      {!walking && !ended && !problem && looked > 0 && (
        <div class="btns">
          <button type="button" class="btn" onClick={props.onMore}>
            {say('story.more')}
          </button>
        </div>
      )}
      {ended && rows.length === 0 && (
        <Blank title={say('story.none')} hint={say('story.noneHint')}>
          <a class="btn primary" href={props.tabsHref}>
            {say('tabs.open')}
          </a>
        </Blank>
      )}
    </main>
  );
}

function statusOf({ rows, looked, total, walking, ended, problem }: StoryListProps): string {
  if (problem || (ended && rows.length === 0)) return '';
  if (walking) return say('story.looking');
  return ended
    ? say('story.all', { n: rows.length })
    : looked > 0
      ? say('story.some', { n: rows.length, looked, total })
      : '';
}

function Row({ row, href }: { row: StoryRowView; href: string }) {
  const { title, outlets, reports, origins, differ, newer, days, sample } = row;
  return (
    <tr>
      <th scope="row" class="c-title">
        <a href={href} dir="auto">
          {title}
        </a>{' '}
        {sample && <span class="tag">{say('library.sample')}</span>}
        <span class="who">{outlets}</span>
      </th>
      <td class="c-date num">{days || <span class="nostated">{say('place.noDate')}</span>}</td>
      <td class="c-n num" data-label={say('story.column.reports')}>
        {count(reports)}
      </td>
      <td class="c-n num" data-label={say('story.column.origins')}>
        {origins ? count(origins) : <None />}
      </td>
      <td class="c-n">{differ ? <Verdict kind="differs" words={count(differ)} /> : <None />}</td>
      <td class="c-n">{newer ? <Verdict kind="newer" words={count(newer)} /> : <None />}</td>
    </tr>
  );
}

const None = () => <span class="hint">–</span>;
