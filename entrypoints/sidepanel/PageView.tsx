import { useMemo, useState } from 'preact/hooks';
import { Menu } from '../../components/panel/Menu.tsx';
import { Panel, type TabName } from '../../components/panel/Panel.tsx';
import { SaveProblem } from '../../components/panel/SaveProblem.tsx';
import { BackupDue } from '../../components/parts/BackupDue.tsx';
import { Lost } from '../../components/parts/Lost.tsx';
import { SignsAndKeys } from '../../components/parts/SignsAndKeys.tsx';
import { type Keys, useKeys } from '../../components/parts/useKeys.ts';
import type { PageReport } from '../../lib/messages/protocol.ts';
import { askReader } from '../../lib/messages/send.ts';
import { panelOf } from '../../lib/view/panel/panel.ts';
import { spokenFor } from '../../lib/view/panel/spoken.ts';
import type { WatchView } from '../../lib/view/watch.ts';
import { say } from '../../lib/view/words/say.ts';
import { openClippings } from './openClippings.ts';
import { useAlways } from './useAlways.ts';
import { useItems } from './useItems.ts';
import { useMarks } from './useMarks.ts';
import { useSave } from './useSave.ts';

interface PageViewProps {
  tab: number;
  page: PageReport;
  /** The item whose mark was pressed on the page, with a number that tells two presses apart. */
  pressed: { item: string; nth: number } | null;
  /** What is to be told of the state of the archive. */
  watch: WatchView;
  /** Reads the page again, without taking what is shown away. */
  onReread: () => void;
}

const TABS: readonly TabName[] = ['sources', 'figures', 'elsewhere', 'changes'];

/** A page that was read: its marks, its current item, saving. */
export function PageView({ tab, page, pressed, watch, onReread }: PageViewProps) {
  const view = useMemo(() => panelOf(page), [page]);
  const { host } = view.header;
  const [keys, setKeys] = useState(false);
  const [spoken, setSpoken] = useState(view.spoken);
  const items = useItems(pressed);
  const marks = useMarks(tab, host, view.marks);
  const always = useAlways(host);
  const saving = useSave(tab, page.report.article.url, () => {
    setSpoken(say('live.saved'));
    onReread();
  });

  const show = async (item: string) => {
    items.choose(item);
    const span = view.places.get(item);
    if (!span) return;
    const answer = await askReader(tab, 'show', { item, span });
    if (answer.ok && answer.value) setSpoken(spokenFor(view, item));
    else marks.lose(item);
  };
  const footnote = (item: string) =>
    import('./copyFootnote.ts')
      .then(({ copyFootnote }) => copyFootnote(page, view.cited.get(item) ?? []))
      .then(() => setSpoken(say('footnote.copied')));
  const byKey: Keys = {
    j: () => items.step(1),
    k: () => items.step(-1),
    Enter: () => (items.current === null ? false : void show(items.current)),
    Escape: () => (keys ? setKeys(false) : items.letGo()),
    s: () => void (page.saved?.current || saving.saving || saving.save()),
    m: () => marks.turn(!marks.on),
    '/': () => openClippings('search'),
    '?': () => setKeys(true),
    ...Object.fromEntries(TABS.map((name, index) => [String(index + 1), () => items.open(name)])),
  };
  useKeys(byKey);

  return (
    <>
      <Panel
        view={view}
        tab={items.tab}
        control={{
          current: items.current,
          missing: marks.missing,
          onShow: (item) => void show(item),
          onFootnote: (item) => void footnote(item),
        }}
        saving={saving.saving}
        marks={marks.on ?? true}
        menu={
          <Menu
            host={host}
            always={always.on}
            onAlways={always.ask}
            onClippings={() => openClippings()}
            onReadAgain={onReread}
            onKeys={() => setKeys(true)}
          />
        }
        banner={
          <>
            <SaveProblem sentence={saving.problem} />
            <Lost lost={watch.lost} onImport={() => openClippings('exchange')} />
          </>
        }
        foot={
          <BackupDue backup={watch.backup} onBackUp={() => openClippings('exchange/back-up')} />
        }
        onTab={items.open}
        onSave={() => void saving.save()}
        onMarks={marks.turn}
        onKeys={() => setKeys(true)}
      />
      <p class="sr" role="status">
        {spoken}
      </p>
      {keys && <SignsAndKeys onClose={() => setKeys(false)} />}
    </>
  );
}
