import { useEffect, useRef, useState } from 'preact/hooks';
import { SaveTabs, type TabProgress } from '../../components/clippings/SaveTabs.tsx';
import { askToKeep } from '../../lib/archive/guard.ts';
import { type TabsView, tabsOf } from '../../lib/view/clippings/tabs.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { say } from '../../lib/view/words/say.ts';
import { askForSites, askForTabs, giveBackTabs, openTabs } from './openTabs.ts';
import { hrefOf } from './route.ts';
import { saveOpenTab } from './saveOpenTab.ts';

interface TabsScreenProps {
  /** Called after something was saved. */
  onChange: () => void;
}

type Progress = ReadonlyMap<number, TabProgress>;

/** Saves open tabs, one after the other: each reads and computes for itself, and none must hold up the reader's own page. */
export function TabsScreen({ onChange }: TabsScreenProps) {
  const [view, setView] = useState<TabsView | null>(null);
  const [phase, setPhase] = useState<'asking' | 'choosing' | 'saving' | 'done'>('asking');
  const [progress, setProgress] = useState<Progress>(new Map());
  const [status, setStatus] = useState('');
  const stopped = useRef(false);
  // whoever leaves the page wants no more of it, and what was lent goes back
  const leave = () => {
    stopped.current = true;
    void giveBackTabs();
  };
  useEffect(() => leave, []);

  const list = async (asked: Promise<boolean>) => {
    try {
      if (!(await asked)) return setStatus(say('tabs.refused'));
      const { tabs, saved } = await openTabs();
      setView(tabsOf(tabs, saved));
      setStatus('');
      setPhase('choosing');
    } catch (error) {
      setStatus(errorWords(error));
    }
  };
  const save = async (ids: readonly number[], asked: ReturnType<typeof askForSites>) => {
    askToKeep();
    const { given, giveBack } = await asked;
    if (!given) return setStatus(say('tabs.refusedSites'));
    setPhase('saving');
    const all = new Map<number, TabProgress>(
      ids.map((id) => [id, { kind: 'waiting', words: say('tabs.waiting') }]),
    );
    const tell = (id: number, state: TabProgress) => setProgress(new Map(all.set(id, state)));
    for (const [at, id] of ids.entries()) {
      if (stopped.current) break;
      setStatus(say('tabs.progress', { n: at + 1, all: ids.length }));
      tell(id, { kind: 'reading', words: say('tabs.reading') });
      tell(id, await saveOpenTab(id, !view?.rows.find((row) => row.id === id)?.suggested));
    }
    // what was saved is saved, whatever the browser says to what is given back
    await Promise.all([giveBack(), giveBackTabs()]).catch((error) => console.error(error));
    setStatus(summary([...all.values()]));
    setPhase('done');
    onChange();
  };

  return (
    <SaveTabs
      view={view}
      progress={progress}
      status={status}
      phase={phase}
      onList={() => void list(askForTabs())}
      onSave={(ids) => {
        const chosen = view?.rows.filter(({ id }) => ids.includes(id)) ?? [];
        void save(ids, askForSites([...new Set(chosen.map(({ origin }) => origin))]));
      }}
      onStop={() => {
        stopped.current = true;
      }}
      clippingsHref={hrefOf('')}
    />
  );
}

function summary(all: readonly TabProgress[]): string {
  const of = (kind: TabProgress['kind']) => all.filter((one) => one.kind === kind).length;
  return [
    say('tabs.sumDone', { n: of('done') }),
    of('failed') > 0 && say('tabs.sumFailed', { n: of('failed') }),
    of('waiting') > 0 && say('tabs.sumLeft', { n: of('waiting') }),
  ]
    .filter(Boolean)
    .join(' ');
}
