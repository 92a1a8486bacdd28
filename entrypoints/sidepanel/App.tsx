import { useEffect, useState } from 'preact/hooks';
import { Reading } from '../../components/panel/Reading.tsx';
import { keepFocus } from '../../components/parts/keepFocus.ts';
import { later } from '../../components/parts/later.tsx';
import type { NoReportAct } from '../../lib/view/panel/no-report.ts';
import { readingOf } from '../../lib/view/panel/reading.ts';
import { openClippings } from './openClippings.ts';
import { PageView } from './PageView.tsx';
import type { Pressed } from './useItems.ts';
import { usePage } from './usePage.ts';
import { useWatch } from './useWatch.ts';

const NoPage = later(() => import('./NoPage.tsx').then((one) => one.NoPage));

/** Where the focus goes when nothing is left of where it was. */
const CHOSEN_TAB = '[role="tab"][aria-selected="true"]';

/** The sidebar: the page beside it, or why there is none. */
export function App() {
  const [pressed, press] = usePressed();
  const [denied, deny] = usePressed();
  const page = usePage(press, deny);
  const { tab, shown } = page;
  const watch = useWatch(shown);
  useEffect(() => keepFocus(document.body, CHOSEN_TAB), []);
  const act = (name: NoReportAct) => {
    if (name === 'clippings') openClippings();
    else if (name === 'details')
      void navigator.clipboard.writeText(shown.phase === 'none' ? shown.details : '');
    else page.read({ force: name === 'anyway', selection: name === 'selection' });
  };

  if (shown.phase === 'reading' || tab === null) {
    const progress = shown.phase === 'reading' ? shown.progress : null;
    return <Reading reading={readingOf(progress)} onCancel={page.cancel} />;
  }
  if (shown.phase === 'none')
    return <NoPage reason={shown.reason} details={shown.details} onAct={act} />;
  const { article } = shown.page.report;
  return (
    <PageView
      key={`${tab} ${article.url}`}
      tab={tab}
      page={shown.page}
      pressed={pressed}
      watch={watch}
      denied={denied}
      onCancel={page.cancel}
      onSelection={() => page.read({ selection: true })}
      onReread={(since) => page.read({ quiet: true, ...(since && { since }) })}
    />
  );
}

/** The item of the last press on the page. */
function usePressed(): [Pressed | null, (item: string) => void] {
  const [pressed, set] = useState<Pressed | null>(null);
  return [pressed, (item) => set((last) => ({ item, nth: (last?.nth ?? 0) + 1 }))];
}
