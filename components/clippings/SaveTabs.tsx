import { useState } from 'preact/hooks';
import type { TabsView } from '../../lib/view/clippings/tabs.ts';
import { say } from '../../lib/view/words/say.ts';

/** How saving one tab stands. */
export interface TabProgress {
  kind: 'waiting' | 'reading' | 'done' | 'failed';
  /** What became of it, in words. */
  words: string;
}

interface SaveTabsProps {
  /** Null before the reader lets the tabs be listed. */
  view: TabsView | null;
  /** By the tab's id; empty before saving. */
  progress: ReadonlyMap<number, TabProgress>;
  /** What is under way or was done, in a sentence; empty for nothing. */
  status: string;
  phase: 'asking' | 'choosing' | 'saving' | 'done';
  /** Must be called in the press itself: the browser asks the reader only then. */
  onList: () => void;
  onSave: (ids: readonly number[]) => void;
  onStop: () => void;
  clippingsHref: string;
}

/**
 * Saving what is open. States: before the browser was asked, with what it will ask; refused; the list, with what looks
 * like an article ticked; being saved, tab by tab; done, with what became of each.
 */
export function SaveTabs(props: SaveTabsProps) {
  const { view, progress, status, phase } = props;
  const [changed, setChanged] = useState<ReadonlyMap<number, boolean>>(new Map());
  const rows = view?.rows ?? [];
  const on = (id: number, suggested: boolean) => changed.get(id) ?? suggested;
  const chosen = rows.filter(({ id, suggested }) => on(id, suggested)).map(({ id }) => id);
  return (
    <main class="wide narrow">
      <h1 tabIndex={-1}>{say('tabs.title')}</h1>
      <p class="lede">{say('tabs.hint')}</p>
      {phase === 'asking' && (
        <>
          <p class="para">{say('tabs.ask')}</p>
          <div class="btns pad">
            <button type="button" class="btn primary" onClick={props.onList}>
              {say('tabs.list')}
            </button>
          </div>
        </>
      )}
      <p role="status" class="meta pad">
        {status}
      </p>
      {view && (
        <>
          <ul class="plainlist tablist">
            {rows.map((row) => (
              <Row
                key={row.id}
                row={row}
                on={on(row.id, row.suggested)}
                progress={progress.get(row.id)}
                fixed={phase !== 'choosing' || !row.possible}
                onToggle={(value) => setChanged(new Map(changed).set(row.id, value))}
              />
            ))}
          </ul>
          {rows.length === 0 && <p class="nostated">{say('tabs.none')}</p>}
          {view.left && <p class="meta pad">{view.left}</p>}
          <div class="bar">
            {phase === 'choosing' && (
              <button
                type="button"
                class="btn primary"
                aria-disabled={chosen.length === 0}
                onClick={() => chosen.length > 0 && props.onSave(chosen)}
              >
                {say('tabs.save', { n: chosen.length })}
              </button>
            )}
            {phase === 'saving' && (
              <button type="button" class="btn" onClick={props.onStop}>
                {say('act.cancel')}
              </button>
            )}
            {phase === 'done' && (
              <a class="btn" href={props.clippingsHref}>
                {say('act.clippings')}
              </a>
            )}
            {phase === 'choosing' && <span class="meta">{say('tabs.askSites')}</span>}
          </div>
        </>
      )}
    </main>
  );
}

interface RowProps {
  row: TabsView['rows'][number];
  on: boolean;
  progress: TabProgress | undefined;
  fixed: boolean;
  onToggle: (on: boolean) => void;
}

function Row({ row: { title, host, hint }, on, progress, fixed, onToggle }: RowProps) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={on}
          disabled={fixed}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
        <span>
          <span class="theirs" dir="auto">
            {title}
          </span>
          <span class="who">{[host, hint].filter(Boolean).join(' · ')}</span>
        </span>
      </label>
      {progress && <span class={`meta ${progress.kind}`}>{progress.words}</span>}
    </li>
  );
}
