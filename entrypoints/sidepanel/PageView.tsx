import { useEffect, useMemo, useState } from 'preact/hooks';
import { Menu } from '../../components/panel/Menu.tsx';
import { fetchTabs, Panel } from '../../components/panel/Panel.tsx';
import { later } from '../../components/parts/later.tsx';
import { useKeys } from '../../components/parts/useKeys.ts';
import type { PageReport } from '../../lib/messages/protocol.ts';
import { panelOf } from '../../lib/view/panel/panel.ts';
import type { WatchView } from '../../lib/view/watch.ts';
import { say } from '../../lib/view/words/say.ts';
import { keysOf } from './keysOf.ts';
import { openClippings, openPlace } from './openClippings.ts';
import { openKeys } from './openKeys.ts';
import { useAlways } from './useAlways.ts';
import { useCorrections } from './useCorrections.ts';
import { type Pressed, useItems } from './useItems.ts';
import { useKept } from './useKept.ts';
import { useLevel } from './useLevel.ts';
import { useMarks } from './useMarks.ts';
import { useSave } from './useSave.ts';
import { useShown } from './useShown.ts';

const SignsAndKeys = later(() =>
  import('../../components/parts/SignsAndKeys.tsx').then((one) => one.SignsAndKeys),
);

// seldom seen
const Banner = later(() => import('../../components/panel/Banner.tsx').then((one) => one.Banner));
const BackupDue = later(() =>
  import('../../components/parts/BackupDue.tsx').then((one) => one.BackupDue),
);

interface PageViewProps {
  tab: number;
  page: PageReport;
  /** The item whose mark was pressed on the page, and the one that was denied there. */
  pressed: Pressed | null;
  denied: Pressed | null;
  /** What is to be told of the state of the archive. */
  watch: WatchView;
  /** Reads the page again, without taking what is shown away. @param since the saved state whose changes are told */
  onReread: (since?: number) => void;
  /** Reads what is selected on the page instead. */
  onSelection: () => void;
  /** Stops comparing. */
  onCancel: () => void;
}

/** A page that was read: its marks, its current item, saving, corrections. */
export function PageView(props: PageViewProps) {
  const { tab, page, pressed, denied, watch, onReread, onSelection, onCancel } = props;
  const [level, setLevel] = useLevel();
  const view = useMemo(() => panelOf(page, level), [page, level]);
  const { host } = view.header;
  const [keys, setKeys] = useState(false);
  useEffect(() => void fetchTabs(), []);
  const items = useItems(pressed);
  const marks = useMarks(tab, view);
  const always = useAlways(host);
  const shown = useShown({ tab, page, view, items, marks });
  const saving = useSave(tab, page, () => {
    shown.speak(say('live.saved'));
    onReread();
  });
  const kept = useKept(page, view, () => void saving.save(), shown.speak);
  const corrections = useCorrections(page, denied, onReread, items.choose);
  const interrupted = Boolean(
    saving.problem || watch.lost || corrections.last || corrections.problem,
  );
  useKeys(
    keysOf({
      items,
      marks,
      shown,
      saving,
      kept,
      undo: corrections.undo,
      keys,
      setKeys,
    }),
  );

  return (
    <>
      <Panel
        view={view}
        tab={items.tab}
        control={{
          current: items.current,
          missing: marks.missing,
          onShow: shown.show,
          onFootnote: shown.footnote,
          onDeny: corrections.deny,
          kept: kept.control,
        }}
        saving={saving.saving}
        failed={saving.problem !== null}
        marks={marks.on ?? true}
        menu={
          <Menu
            host={host}
            always={always.on}
            onAlways={always.ask}
            onClippings={() => openClippings()}
            onNote={page.saved && (() => openClippings(`report/${page.saved?.id}`))}
            onSettings={() => openClippings('settings')}
            onReadAgain={() => onReread()}
            onSelection={onSelection}
            onKeys={() => setKeys(true)}
          />
        }
        banner={
          interrupted && (
            <Banner
              unsaved={saving.problem}
              lost={watch.lost}
              onImport={() => openClippings('exchange')}
              corrections={corrections}
            />
          )
        }
        foot={
          watch.backup && (
            <BackupDue backup={watch.backup} onBackUp={() => openClippings('exchange/back-up')} />
          )
        }
        onTab={items.open}
        onSave={() => void saving.save()}
        onMarks={marks.turn}
        onStep={shown.step}
        onLevel={setLevel}
        onCancel={onCancel}
        onKeys={() => setKeys(true)}
        onPlace={(place) => (place === 'again' ? onReread() : openPlace(place))}
        onOpen={openClippings}
        onSince={onReread}
      />
      <p class="sr" role="status">
        {shown.spoken}
      </p>
      {keys && <SignsAndKeys onOwnKeys={openKeys} onClose={() => setKeys(false)} />}
    </>
  );
}
