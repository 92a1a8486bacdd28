import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Settings } from '../../components/settings/Settings.tsx';
import { hostsOff, rememberMarks } from '../sidepanel/marks.ts';

const MEGABYTE = 1_000_000;

interface Chosen {
  marksOff: readonly string[];
  always: readonly string[];
  storage: { megabytes: number; kept: boolean } | null;
}

/** What the reader chose; each is asked of the browser itself, so that it is true. */
export function SettingsScreen() {
  const [chosen, setChosen] = useState<Chosen>({ marksOff: [], always: [], storage: null });
  const load = () => void look().then(setChosen);
  useEffect(load, []);
  return (
    <Settings
      {...chosen}
      onMarksOn={(host) => void rememberMarks(host, true).then(load)}
      onForget={(origin) => void browser.permissions.remove({ origins: [origin] }).then(load)}
      onKeep={() => void navigator.storage.persist().then(load)}
    />
  );
}

async function look(): Promise<Chosen> {
  const [marksOff, { origins = [] }, { usage = 0 }, kept] = await Promise.all([
    hostsOff(),
    browser.permissions.getAll(),
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return {
    marksOff,
    // only web addresses: Firefox lists the extension's own content scripts too
    always: origins.filter((origin) => /^(\*|https?):/.test(origin)),
    storage: { megabytes: Math.ceil(usage / MEGABYTE), kept },
  };
}
