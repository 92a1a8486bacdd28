import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Settings } from '../../components/settings/Settings.tsx';
import { lastBackup } from '../../lib/view/watch.ts';
import { guard } from '../background/guard.ts';
import { forgetMarks, hostsOff, rememberMarks } from '../sidepanel/marks.ts';
import { archive, sentenceOf } from './archive.ts';
import { hrefOf } from './route.ts';
import type { Undo } from './useUndo.ts';

interface SettingsScreenProps {
  undo: Undo;
}

const MEGABYTE = 1_000_000;

interface Chosen {
  marksOff: readonly string[];
  always: readonly string[];
  storage: { megabytes: number; kept: boolean } | null;
  backedUp: string | null;
  clippings: number | null;
}

const UNKNOWN: Chosen = {
  marksOff: [],
  always: [],
  storage: null,
  backedUp: null,
  clippings: null,
};

/** What the reader chose; each is asked of the browser itself, so that it is true. */
export function SettingsScreen({ undo }: SettingsScreenProps) {
  const [chosen, setChosen] = useState(UNKNOWN);
  const [problem, setProblem] = useState('');
  const load = () => void look().then(setChosen);
  useEffect(load, []);
  return (
    <Settings
      {...chosen}
      backup={lastBackup(chosen.backedUp)}
      onMarksOn={(host) => void rememberMarks(host, true).then(load)}
      onForget={(origin) => void browser.permissions.remove({ origins: [origin] }).then(load)}
      onKeep={() => void navigator.storage.persist().then(load)}
      onBackUp={() => location.assign(hrefOf('exchange', 'back-up'))}
      onReset={() => void reset(chosen.always).then(load)}
      problem={problem}
      onDeleteAll={() => {
        deleteAll(undo).then(
          () => location.assign(hrefOf('')),
          (error) => setProblem(sentenceOf(error)),
        );
      }}
    />
  );
}

/** What the reader chose, and nothing of what was kept. */
async function reset(always: readonly string[]): Promise<void> {
  await forgetMarks();
  if (always.length > 0) await browser.permissions.remove({ origins: [...always] });
}

async function deleteAll(undo: Undo): Promise<void> {
  const { clippings } = await archive.find({ limit: 1_000_000 });
  await undo.remove(clippings.map(({ id }) => id));
}

async function look(): Promise<Chosen> {
  const [marksOff, { origins = [] }, { usage = 0 }, kept, backedUp, clippings] = await Promise.all([
    hostsOff(),
    browser.permissions.getAll(),
    navigator.storage.estimate(),
    navigator.storage.persisted(),
    guard.lastBackup(),
    archive.count().catch(() => null), // an archive that cannot be opened is told of where its list is
  ]);
  return {
    marksOff,
    // only web addresses: Firefox lists the extension's own content scripts too
    always: origins.filter((origin) => /^(\*|https?):/.test(origin)),
    storage: { megabytes: Math.ceil(usage / MEGABYTE), kept },
    backedUp,
    clippings,
  };
}
