import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BulkBar } from '../../components/clippings/BulkBar.tsx';
import { Library } from '../../components/clippings/Library.tsx';
import { UndoBar } from '../../components/clippings/UndoBar.tsx';
import { BackupDue } from '../../components/parts/BackupDue.tsx';
import { Lost } from '../../components/parts/Lost.tsx';
import type { LibraryQuery } from '../../lib/view/clippings/library.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import type { WatchView } from '../../lib/view/watch.ts';
import { archive } from './archive.ts';
import { DetailPane } from './DetailPane.tsx';
import { exportList } from './exportFile.ts';
import { hrefOf } from './route.ts';
import type { useLibrary } from './useLibrary.ts';
import { useRows } from './useRows.ts';
import type { Undo } from './useUndo.ts';
import { useWide } from './useWide.ts';

interface LibraryScreenProps {
  query: LibraryQuery;
  found: ReturnType<typeof useLibrary>;
  undo: Undo;
  /** What is to be told of the state of the archive. */
  watch: WatchView;
  onQuery: (change: Partial<LibraryQuery>) => void;
  onMore: () => void;
}

/** The library with its bars: what is selected lives as long as the list is on screen. */
export function LibraryScreen({ query, found, undo, watch, onQuery, onMore }: LibraryScreenProps) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = [...selected].filter((id) => found.rows?.some((row) => row.id === id));
  const select = (ids: readonly string[], on: boolean) =>
    setSelected((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (on) after.add(id);
        else after.delete(id);
      return after;
    });
  const { current, setCurrent } = useRows(found.rows);
  const wide = useWide();
  const [problem, setProblem] = useState('');
  /** What the archive refuses is said: a full disk has a way out, but not in silence. */
  const doing = (deed: () => Promise<void>) => {
    setProblem('');
    deed().catch((error) => setProblem(errorWords(error)));
  };
  const tag = async (name: string) => {
    await archive.tag(chosen, [name], []);
    found.reload();
  };
  const remove = async () => {
    await undo.remove(chosen);
    setSelected(new Set());
  };
  return (
    <Library
      query={query}
      rows={found.rows}
      totals={found}
      holding={found.holding}
      problem={found.problem}
      indexing={found.indexing}
      onStop={() => onQuery({ text: '' })}
      selected={selected}
      current={wide ? current : null}
      onCurrent={setCurrent}
      detail={wide && current && !found.problem && <DetailPane id={current} />}
      hrefOf={(id) => hrefOf('report', id)}
      onQuery={onQuery}
      onSelect={select}
      onMore={onMore}
      onRetry={found.reload}
      notice={
        <>
          <Lost lost={watch.lost} onImport={() => location.assign(hrefOf('exchange'))} />
          {problem && (
            <p class="note" role="alert">
              {problem}
            </p>
          )}
        </>
      }
      tabsHref={hrefOf('tabs')}
      welcomeHref={browser.runtime.getURL('/welcome.html')}
    >
      <BackupDue
        backup={watch.backup}
        onBackUp={() => location.assign(hrefOf('exchange', 'back-up'))}
      />
      {undo.last && (
        <UndoBar
          key={undo.last}
          n={undo.last.n}
          busy={undo.busy}
          onUndo={() => doing(undo.takeBack)}
          onOver={undo.forget}
        />
      )}
      <BulkBar
        n={chosen.length}
        onTag={(name) => doing(() => tag(name))}
        onExport={(kind) => doing(() => exportList(kind, chosen))}
        onDelete={() => doing(remove)}
        onClear={() => setSelected(new Set())}
        onCompare={chosen.length === 2 ? () => location.assign(hrefOf('compare', ...chosen)) : null}
      />
    </Library>
  );
}
