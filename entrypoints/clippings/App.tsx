import { useEffect, useMemo, useState } from 'preact/hooks';
import { AppBar, type Place } from '../../components/clippings/AppBar.tsx';
import { Search } from '../../components/clippings/Search.tsx';
import { SignsAndKeys } from '../../components/parts/SignsAndKeys.tsx';
import { useKeys } from '../../components/parts/useKeys.ts';
import { EVERYTHING, isEverything, type LibraryQuery } from '../../lib/view/clippings/library.ts';
import { say } from '../../lib/view/words/say.ts';
import { ChangesScreen } from './ChangesScreen.tsx';
import { CheckScreen } from './CheckScreen.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import { ExchangeScreen } from './ExchangeScreen.tsx';
import { LibraryScreen } from './LibraryScreen.tsx';
import { ReportScreen } from './ReportScreen.tsx';
import { useRoute } from './route.ts';
import { SettingsScreen } from './SettingsScreen.tsx';
import { StoryScreen } from './StoryScreen.tsx';
import { TabsScreen } from './TabsScreen.tsx';
import { useLibrary } from './useLibrary.ts';
import { useUndo } from './useUndo.ts';
import { useWatch } from './useWatch.ts';

/** Clippings listed at first, and added by "Show more". */
const PAGE = 50;

const OWN_SCREEN: ReadonlySet<string> = new Set([
  'report',
  'changes',
  'story',
  'compare',
  'exchange',
  'check',
  'settings',
  'tabs',
]);

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
        Escape: () => setKeys(false),
      }),
      [],
    ),
  );
  useEffect(() => {
    if (route.name === 'search') document.getElementById('find')?.focus();
    else document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [route]);

  const total = isEverything(query) && found.rows ? found.total - found.samples : null;
  const places: Place[] = [
    { name: 'library', href: '#/', label: say('app.clippings'), n: total },
    { name: 'check', href: '#/check', label: say('check.title'), n: null },
    { name: 'exchange', href: '#/exchange', label: say('app.exchange'), n: null },
    { name: 'settings', href: '#/settings', label: say('app.settings'), n: null },
  ];
  return (
    <>
      <AppBar places={places} here={OWN_SCREEN.has(route.name) ? route.name : 'library'}>
        <Search text={query.text} onSearch={(text) => narrow({ text })} />
      </AppBar>
      {route.name === 'report' && <ReportScreen parts={route.parts} undo={undo} />}
      {route.name === 'changes' && <ChangesScreen parts={route.parts} />}
      {route.name === 'story' && <StoryScreen id={route.parts[0] ?? ''} />}
      {route.name === 'compare' && <CompareScreen ids={route.parts} />}
      {route.name === 'exchange' && (
        <ExchangeScreen backUp={route.parts[0] === 'back-up'} onChange={found.reload} />
      )}
      {route.name === 'check' && <CheckScreen onChange={found.reload} />}
      {route.name === 'tabs' && <TabsScreen onChange={found.reload} />}
      {route.name === 'settings' && <SettingsScreen undo={undo} />}
      {!OWN_SCREEN.has(route.name) && (
        <LibraryScreen
          query={query}
          found={found}
          undo={undo}
          watch={watch}
          onQuery={narrow}
          onMore={() => setLimit(limit + PAGE)}
        />
      )}
      {keys && <SignsAndKeys onClose={() => setKeys(false)} />}
    </>
  );
}
