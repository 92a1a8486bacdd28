import { useMemo, useState } from 'preact/hooks';
import { AppBar, type Place } from '../../components/clippings/AppBar.tsx';
import { Search } from '../../components/clippings/Search.tsx';
import type { KeyRow } from '../../components/parts/KeyTable.tsx';
import { SignsAndKeys } from '../../components/parts/SignsAndKeys.tsx';
import { useKeys } from '../../components/parts/useKeys.ts';
import { EVERYTHING, isEverything, type LibraryQuery } from '../../lib/view/clippings/library.ts';
import { say } from '../../lib/view/words/say.ts';
import { ChangesScreen } from './ChangesScreen.tsx';
import { CheckScreen } from './CheckScreen.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import { CorrectionsScreen } from './CorrectionsScreen.tsx';
import { ExchangeScreen } from './ExchangeScreen.tsx';
import { LibraryScreen } from './LibraryScreen.tsx';
import { ReportScreen } from './ReportScreen.tsx';
import { useRoute } from './route.ts';
import { SettingsScreen } from './SettingsScreen.tsx';
import { StoriesScreen } from './StoriesScreen.tsx';
import { StoryScreen } from './StoryScreen.tsx';
import { TabsScreen } from './TabsScreen.tsx';
import { useHeading } from './useHeading.ts';
import { useLibrary } from './useLibrary.ts';
import { useUndo } from './useUndo.ts';
import { useWatch } from './useWatch.ts';

/** Clippings listed at first, and added by "Show more". */
const PAGE = 50;

/** The place in the head of the page that each screen belongs to; any other name is the library. */
const PLACE_OF: Readonly<Record<string, string>> = {
  report: 'library',
  changes: 'library',
  tabs: 'library',
  stories: 'stories',
  story: 'stories',
  compare: 'stories',
  exchange: 'exchange',
  check: 'check',
  corrections: 'corrections',
  settings: 'settings',
};

/** What the keys of the page do; the sidebar has its own. */
const pageKeys = (): readonly KeyRow[] => [
  [['/'], say('keys.find')],
  [['j', 'k'], say('keys.rows')],
  [['x'], say('keys.select')],
  [['Enter'], say('keys.open')],
  [['Esc'], say('keys.close')],
  [['?'], say('keys.this')],
];

/** The clippings page: the library and everything that is opened from it. */
export function App() {
  const route = useRoute();
  const [query, setQuery] = useState<LibraryQuery>(EVERYTHING);
  const [limit, setLimit] = useState(PAGE);
  const [keys, setKeys] = useState(false);
  const found = useLibrary(query, limit);
  const undo = useUndo(found.reload);
  const watch = useWatch(found);
  const narrow = (change: Partial<LibraryQuery>) => {
    setQuery({ ...query, ...change });
    setLimit(PAGE);
    if (route.name !== 'library') location.assign('#/');
  };
  useKeys(
    useMemo(
      () => ({
        '/': () => document.getElementById('find')?.focus(),
        '?': () => setKeys(true),
      }),
      [],
    ),
  );
  useHeading(route);

  const total = isEverything(query) && found.rows ? found.total - found.samples : null;
  const places: Place[] = [
    { name: 'library', href: '#/', label: say('app.clippings'), n: total },
    { name: 'stories', href: '#/stories', label: say('story.stories'), n: null },
    { name: 'check', href: '#/check', label: say('check.title'), n: null },
    { name: 'exchange', href: '#/exchange', label: say('app.exchange'), n: null },
    { name: 'corrections', href: '#/corrections', label: say('corrections.title'), n: null },
    { name: 'settings', href: '#/settings', label: say('app.settings'), n: null },
  ];
  return (
    <>
      <AppBar places={places} here={PLACE_OF[route.name] ?? 'library'}>
        <Search text={query.text} onSearch={(text) => narrow({ text })} />
      </AppBar>
      {route.name === 'report' && <ReportScreen parts={route.parts} undo={undo} />}
      {route.name === 'changes' && <ChangesScreen parts={route.parts} />}
      {route.name === 'stories' && <StoriesScreen />}
      {route.name === 'story' && <StoryScreen id={route.parts[0] ?? ''} />}
      {route.name === 'compare' && <CompareScreen ids={route.parts} />}
      {route.name === 'exchange' && (
        <ExchangeScreen backUp={route.parts[0] === 'back-up'} onChange={found.reload} />
      )}
      {route.name === 'check' && <CheckScreen onChange={found.reload} />}
      {route.name === 'tabs' && <TabsScreen onChange={found.reload} />}
      {route.name === 'corrections' && <CorrectionsScreen />}
      {route.name === 'settings' && <SettingsScreen undo={undo} />}
      {!(route.name in PLACE_OF) && (
        <LibraryScreen
          query={query}
          found={found}
          undo={undo}
          watch={watch}
          onQuery={narrow}
          onMore={() => setLimit(limit + PAGE)}
        />
      )}
      {keys && <SignsAndKeys keys={pageKeys()} onClose={() => setKeys(false)} />}
    </>
  );
}
