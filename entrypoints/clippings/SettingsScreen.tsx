import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Findings } from '../../components/settings/Findings.tsx';
import { Look } from '../../components/settings/Look.tsx';
import { Settings } from '../../components/settings/Settings.tsx';
import { guard } from '../../lib/archive/guard.ts';
import { choose, chosen as chosenOf, forget } from '../../lib/settings/choices.ts';
import { type Look as LookChoice, look } from '../../lib/settings/look.ts';
import { hostsOff, rememberMarks } from '../../lib/settings/marks.ts';
import { type Settings as Choice, settings } from '../../lib/settings/settings.ts';
import { lastBackup } from '../../lib/view/watch.ts';
import { say } from '../../lib/view/words/say.ts';
import { archive } from './archive.ts';
import { hrefOf } from './route.ts';
import type { Undo } from './useUndo.ts';
import { useWork } from './useWork.ts';

interface SettingsScreenProps {
  undo: Undo;
}

const MEGABYTE = 1_000_000;

interface Chosen {
  choice: (Choice & LookChoice) | null;
  marksOff: readonly string[];
  always: readonly string[];
  storage: { megabytes: number; kept: boolean } | null;
  backedUp: string | null;
  clippings: number | null;
  corrections: number | null;
  shortcut: string;
}

const UNKNOWN: Chosen = {
  choice: null,
  marksOff: [],
  always: [],
  storage: null,
  backedUp: null,
  clippings: null,
  corrections: null,
  shortcut: '',
};

/** What the reader chose; each is asked of the browser itself, so that it is true. */
export function SettingsScreen({ undo }: SettingsScreenProps) {
  const [chosen, setChosen] = useState<Chosen>(UNKNOWN);
  const deleting = useWork(say('settings.deleteStopped'));
  const load = () => void allChosen().then(setChosen);
  useEffect(load, []);
  const { choice, ...rest } = chosen;
  const keep = (change: Partial<Choice>) => void choose(settings, change).then(load);
  return (
    <Settings
      {...rest}
      backup={lastBackup(chosen.backedUp)}
      onMarksOn={(host) => void rememberMarks(host, true).then(load)}
      onForget={(origin) => void browser.permissions.remove({ origins: [origin] }).then(load)}
      onKeep={() => void navigator.storage.persist().then(load)}
      onBackUp={() => location.assign(hrefOf('exchange', 'back-up'))}
      onReset={() => void reset(chosen.always).then(load)}
      deleting={deleting}
      hrefs={{ import: hrefOf('exchange'), corrections: hrefOf('corrections') }}
      onDeleteAll={() =>
        void deleting.run(say('settings.deleting'), async (work) => {
          await undo.removeAll(work);
          location.assign(hrefOf(''));
          return '';
        })
      }
    >
      {choice && (
        <>
          <Findings
            {...choice}
            onLevel={(level) => keep({ level })}
            onBadge={(badge) => keep({ badge })}
          />
          <Look {...choice} onLook={(change) => void choose(look, change).then(load)} />
        </>
      )}
    </Settings>
  );
}

/** What the reader chose, and nothing of what was kept. */
async function reset(always: readonly string[]): Promise<void> {
  await Promise.all([forget(settings), forget(look)]);
  for (const host of await hostsOff()) await rememberMarks(host, true);
  if (always.length > 0) await browser.permissions.remove({ origins: [...always] });
}

async function allChosen(): Promise<Chosen> {
  const [
    choice,
    marksOff,
    { origins = [] },
    { usage = 0 },
    kept,
    backedUp,
    clippings,
    corrections,
    commands,
  ] = await Promise.all([
    Promise.all([chosenOf(settings), chosenOf(look)]).then(([found, looks]) => ({
      ...found,
      ...looks,
    })),
    hostsOff(),
    browser.permissions.getAll(),
    navigator.storage.estimate(),
    navigator.storage.persisted(),
    guard.lastBackup(),
    archive.count().catch(() => null), // an archive that cannot be opened is told of where its list is
    archive.corrections().then(
      (all) => all.length,
      () => null,
    ),
    browser.commands.getAll(),
  ]);
  return {
    choice,
    marksOff,
    // only web addresses: Firefox lists the extension's own content scripts too
    always: origins.filter((origin) => /^(\*|https?):/.test(origin)),
    storage: { megabytes: Math.ceil(usage / MEGABYTE), kept },
    backedUp,
    clippings,
    corrections,
    shortcut: commands.find(({ name }) => name?.startsWith('_execute'))?.shortcut ?? '',
  };
}
