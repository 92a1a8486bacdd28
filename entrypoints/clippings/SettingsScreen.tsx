import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Findings } from '../../components/settings/Findings.tsx';
import { Settings } from '../../components/settings/Settings.tsx';
import { type Settings as Choice, choose, readSettings } from '../../lib/settings/settings.ts';
import { hostsOff, rememberMarks } from '../sidepanel/marks.ts';

const MEGABYTE = 1_000_000;

interface Chosen {
  choice: Choice | null;
  marksOff: readonly string[];
  always: readonly string[];
  storage: { megabytes: number; kept: boolean } | null;
}

/** What the reader chose; each is asked of the browser itself, so that it is true. */
export function SettingsScreen() {
  const [chosen, setChosen] = useState<Chosen>({
    choice: null,
    marksOff: [],
    always: [],
    storage: null,
  });
  const load = () => void look().then(setChosen);
  useEffect(load, []);
  const { choice, ...rest } = chosen;
  const keep = (change: Partial<Choice>) => void choose(change).then(load);
  return (
    <Settings
      {...rest}
      onMarksOn={(host) => void rememberMarks(host, true).then(load)}
      onForget={(origin) => void browser.permissions.remove({ origins: [origin] }).then(load)}
      onKeep={() => void navigator.storage.persist().then(load)}
    >
      {choice && (
        <Findings
          {...choice}
          onLevel={(level) => keep({ level })}
          onBadge={(badge) => keep({ badge })}
        />
      )}
    </Settings>
  );
}

async function look(): Promise<Chosen> {
  const [choice, marksOff, { origins = [] }, { usage = 0 }, kept] = await Promise.all([
    readSettings(),
    hostsOff(),
    browser.permissions.getAll(),
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return {
    choice,
    marksOff,
    // only web addresses: Firefox lists the extension's own content scripts too
    always: origins.filter((origin) => /^(\*|https?):/.test(origin)),
    storage: { megabytes: Math.ceil(usage / MEGABYTE), kept },
  };
}
