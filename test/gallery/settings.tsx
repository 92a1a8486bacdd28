import type { ComponentProps, JSX } from 'preact';
import { AppBar } from '../../components/clippings/AppBar.tsx';
import { Findings } from '../../components/settings/Findings.tsx';
import { Look } from '../../components/settings/Look.tsx';
import { Settings } from '../../components/settings/Settings.tsx';
import { lastBackup } from '../../lib/view/watch.ts';
import { say } from '../../lib/view/words/say.ts';

const nothing = () => {};
const still = { status: '', problem: '', progress: null, stop: nothing };

const Chosen = (change: Partial<ComponentProps<typeof Settings>>) => (
  <>
    <AppBar
      places={[{ name: 'settings', href: '#/settings', label: say('app.settings'), n: null }]}
      here="settings"
    />
    <Settings
      marksOff={[]}
      always={[]}
      storage={{ megabytes: 0, kept: true }}
      backup={lastBackup(null)}
      clippings={0}
      corrections={0}
      shortcut="Alt+Shift+S"
      deleting={still}
      hrefs={{ import: '#/exchange', corrections: '#/corrections' }}
      onMarksOn={nothing}
      onForget={nothing}
      onKeep={nothing}
      onBackUp={nothing}
      onReset={nothing}
      onDeleteAll={nothing}
      {...change}
    >
      <Findings level="balanced" badge={false} onLevel={nothing} onBadge={nothing} />
      <Look theme="browser" density="comfortable" onLook={nothing} />
    </Settings>
  </>
);

/** What the reader chose. */
export const SETTINGS_STATES: Readonly<Record<string, () => JSX.Element>> = {
  settings: () => (
    <Chosen
      marksOff={['tellin-courier.example']}
      always={['*://harbour-post.example/*']}
      storage={{ megabytes: 12, kept: false }}
      backup={lastBackup('2026-04-20T09:00')}
      clippings={48}
      corrections={2}
    />
  ),
  'settings-none': () => <Chosen shortcut="" />,
  'settings-problem': () => (
    <Chosen clippings={48} deleting={{ ...still, problem: say('none.failed') }} storage={null} />
  ),
  'settings-deleting': () => (
    <Chosen
      storage={{ megabytes: 310, kept: true }}
      backup={lastBackup('2026-05-10T09:00')}
      clippings={50_000}
      deleting={{
        ...still,
        status: say('settings.deleting'),
        progress: { done: 18_000, total: 50_000 },
      }}
    />
  ),
};
