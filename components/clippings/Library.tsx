import type { ComponentChildren } from 'preact';
import {
  type HoldingView,
  isEverything,
  type LibraryQuery,
  type LibraryTotals,
  type RowView,
  SORTS,
  totalWords,
} from '../../lib/view/clippings/library.ts';
import { say } from '../../lib/view/words/say.ts';
import { Blank } from '../panel/Blank.tsx';
import { Progress } from '../parts/Progress.tsx';
import { ClipTable } from './ClipTable.tsx';
import { Rail } from './Rail.tsx';
import { Refused } from './Refused.tsx';

interface LibraryProps {
  query: LibraryQuery;
  /** Null while the archive is opened. */
  rows: readonly RowView[] | null;
  totals: LibraryTotals;
  /** What the list can be narrowed to; null until it was counted. */
  holding: HoldingView;
  /** Why the archive cannot be opened, in the archive's words; empty when it can. */
  problem: string;
  /** How far the search index is that the answer waits for; null when it waits for none. */
  indexing: { done: number; total: number } | null;
  selected: ReadonlySet<string>;
  /** The row that the reader is at; its report is shown beside the list where there is room. */
  current: string | null;
  onCurrent: (id: string) => void;
  /** The report of that row; nothing in a narrow window. */
  detail?: ComponentChildren;
  hrefOf: (id: string) => string;
  onQuery: (change: Partial<LibraryQuery>) => void;
  onSelect: (ids: readonly string[], on: boolean) => void;
  onMore: () => void;
  onRetry: () => void;
  /** Address of the place where open tabs are saved. */
  tabsHref: string;
  /** Address of the first minute, with the sample collection. */
  welcomeHref: string;
  /** Stops waiting for the search index. */
  onStop: () => void;
  /** What has to be known before the list. */
  notice?: ComponentChildren;
  /** Bars at the foot: undo, what can be done with the selected. */
  children?: ComponentChildren;
}

/** The clippings. States: opening; refused; waiting for the search index; none saved yet; nothing found; the list, with a button for more, in a wide window with the current report beside it. */
export function Library(props: LibraryProps) {
  const { query, rows, totals, problem, selected, hrefOf, onQuery, onSelect } = props;
  const empty = rows?.length === 0;
  return (
    <div class={props.detail ? 'lib wide-lib' : 'lib'}>
      <Rail query={query} holding={props.holding} onQuery={onQuery} />
      <main class="list">
        <div class="list-h">
          <h1 tabIndex={-1}>{say('app.clippings')}</h1>
          {rows && (
            <span class="meta">{totalWords(rows.length, totals, !isEverything(query))}</span>
          )}
          <span class="btns">
            <label class="meta">
              {say('library.sort')}{' '}
              <select
                class="mini"
                value={query.sort}
                onChange={(event) =>
                  onQuery({ sort: event.currentTarget.value as LibraryQuery['sort'] })
                }
              >
                {SORTS.map((sort) => (
                  <option key={sort} value={sort}>
                    {say(`library.sort.${sort}`)}
                  </option>
                ))}
              </select>
            </label>
            <a class="btn" href={props.tabsHref}>
              {say('tabs.open')}
            </a>
          </span>
        </div>
        {props.notice}
        {props.indexing && (
          <div class="indexing">
            <Progress
              status={say('library.indexing')}
              problem=""
              progress={props.indexing}
              stop={props.onStop}
            />
            <p class="meta">{say('library.indexingHint')}</p>
          </div>
        )}
        {problem && <Refused problem={problem} onRetry={props.onRetry} />}
        {!problem && rows === null && <Blank title={say('library.loading')} />}
        {!problem && empty && isEverything(query) && (
          <Blank title={say('library.empty')} hint={say('library.emptyHint')}>
            <a class="btn primary" href={props.tabsHref}>
              {say('tabs.open')}
            </a>
            <a class="btn" href={props.welcomeHref}>
              {say('library.welcome')}
            </a>
          </Blank>
        )}
        {!problem && empty && !isEverything(query) && (
          <Blank title={say('library.nothing')} hint={say('library.nothingHint')} />
        )}
        {!problem && rows && rows.length > 0 && (
          <>
            <ClipTable
              rows={rows}
              selected={selected}
              current={props.current}
              hrefOf={hrefOf}
              onSelect={onSelect}
              onCurrent={props.onCurrent}
            />
            {rows.length < totals.total && (
              <div class="list-f">
                <button type="button" class="btn" onClick={props.onMore}>
                  {say('library.more')}
                </button>
              </div>
            )}
          </>
        )}
        <div class="foot">{props.children}</div>
      </main>
      {props.detail}
    </div>
  );
}
