import type { ComponentChildren } from 'preact';
import type { NoticePlace } from '../../lib/view/panel/notices.ts';
import type { PanelView } from '../../lib/view/panel/panel.ts';
import { say } from '../../lib/view/words/say.ts';
import { later } from '../parts/later.tsx';
import { type Tab, Tabs } from '../parts/Tabs.tsx';
import { Comparing } from './Comparing.tsx';
import { Counts } from './Counts.tsx';
import { Header } from './Header.tsx';
import type { ItemControl } from './Item.tsx';
import { ItemMore } from './ItemActs.tsx';
import { MenuEntries } from './Menu.tsx';
import { Notices } from './Notices.tsx';
import { SaveBar } from './SaveBar.tsx';
import { SourcesTab } from './SourcesTab.tsx';

export type TabName = 'sources' | 'figures' | 'elsewhere' | 'changes';

const FiguresTab = later(() => import('./FiguresTab.tsx').then((one) => one.FiguresTab));
const ElsewhereTab = later(() => import('./ElsewhereTab.tsx').then((one) => one.ElsewhereTab));
const ChangesTab = later(() => import('./ChangesTab.tsx').then((one) => one.ChangesTab));

/** Fetches the tabs that are not open at first, and what unfolds. */
export const fetchTabs = () =>
  Promise.all(
    [MenuEntries, ItemMore, FiguresTab, ElsewhereTab, ChangesTab].map((one) => one.fetchIt()),
  );

interface PanelProps {
  view: PanelView;
  tab: TabName;
  control: ItemControl;
  saving: boolean;
  /** The last save did not succeed. */
  failed: boolean;
  /** Whether the marks are drawn on the page. */
  marks: boolean;
  /** The menu of this page. */
  menu?: ComponentChildren;
  /** A line that interrupts: the page changed, saving failed. */
  banner?: ComponentChildren;
  /** A quiet line beside what the page was compared with. */
  foot?: ComponentChildren;
  onTab: (tab: TabName) => void;
  onSave: () => void;
  onMarks: (on: boolean) => void;
  /** Goes to the next mark of the page, or the one before. */
  onStep: (by: 1 | -1) => void;
  onLevel: (level: PanelView['level']) => void;
  /** Stops the comparison that is still being made. */
  onCancel: () => void;
  onKeys: () => void;
  /** Goes where something can be done about what limits the findings. */
  onPlace: (place: NoticePlace) => void;
  /** Opens a place of the clippings page. */
  onOpen: (place: string) => void;
  /** Tells the changes since another saved state. */
  onSince: (state: number) => void;
}

/** A page that was read: header, save, counts, four tabs, what it was compared with. */
export function Panel(props: PanelProps) {
  const { view, tab, control, onTab } = props;
  const { sources, figures, elsewhere, changes } = view;
  const tabs: Tab<TabName>[] = [
    { name: 'sources', label: say('tab.sources'), n: sources.unnamed.length },
    { name: 'figures', label: say('tab.figures'), n: figures.firm.length + figures.alone.length },
    { name: 'elsewhere', label: say('tab.elsewhere'), n: elsewhere.reports },
    { name: 'changes', label: say('tab.changes'), n: changes.changes.length },
  ];
  return (
    <main class="panel">
      <Header header={view.header} menu={props.menu}>
        <SaveBar
          saved={view.saved}
          keeping={view.keeping}
          saving={props.saving}
          failed={props.failed}
          marks={props.marks}
          onSave={props.onSave}
          onMarks={props.onMarks}
          onStep={view.marks.length > 0 ? props.onStep : null}
        />
        {view.keeping !== 'saved' && view.header.extent && (
          <p class="meta extent">{view.header.extent}</p>
        )}
        <Counts counts={view.counts} onItem={control.onShow} />
      </Header>
      {props.banner}
      {view.comparing && <Comparing words={view.compared} onCancel={props.onCancel} />}
      <Tabs label={say('tabs')} tabs={tabs} chosen={tab} panel="shown" onChoose={onTab} />
      <div role="tabpanel" id="shown" aria-labelledby={`shown-${tab}`}>
        <Notices notices={view.notices} onPlace={props.onPlace} />
        {tab === 'sources' && view.read && (
          <SourcesTab
            sources={sources}
            control={control}
            choice={{ level: view.level, onLevel: props.onLevel }}
            onElsewhere={() => onTab('elsewhere')}
          />
        )}
        {tab === 'figures' && view.read && <FiguresTab figures={figures} control={control} />}
        {tab === 'elsewhere' && <ElsewhereTab elsewhere={elsewhere} onOpen={props.onOpen} />}
        {tab === 'changes' && (
          <ChangesTab
            changes={changes}
            control={control}
            onOpen={props.onOpen}
            onSince={props.onSince}
          />
        )}
      </div>
      <footer class="pf">
        <span>{view.compared}</span>
        {props.foot}
        <button type="button" onClick={props.onKeys}>
          {say('act.keys')}
        </button>
      </footer>
    </main>
  );
}
