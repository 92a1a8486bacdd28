import { useState } from 'preact/hooks';
import { NoReport } from '../../components/panel/NoReport.tsx';
import { Reading } from '../../components/panel/Reading.tsx';
import { type NoReportAct, noReportOf } from '../../lib/view/panel/no-report.ts';
import { openClippings } from './openClippings.ts';
import { PageView } from './PageView.tsx';
import { usePage } from './usePage.ts';
import { useWatch } from './useWatch.ts';

/** The sidebar: the page beside it, or why there is none. */
export function App() {
  const [pressed, setPressed] = useState<{ item: string; nth: number } | null>(null);
  const page = usePage((item) => setPressed((last) => ({ item, nth: (last?.nth ?? 0) + 1 })));
  const { tab, shown } = page;
  const watch = useWatch(shown);
  const act = (name: NoReportAct) => {
    if (name === 'clippings') openClippings();
    else page.read({ force: name === 'anyway' });
  };

  if (shown.phase === 'reading' || tab === null) return <Reading onCancel={page.cancel} />;
  if (shown.phase === 'none')
    return <NoReport view={noReportOf(shown.reason, shown.details)} onAct={act} />;
  const { article } = shown.page.report;
  return (
    <PageView
      key={`${tab} ${article.url}`}
      tab={tab}
      page={shown.page}
      pressed={pressed}
      watch={watch}
      onReread={() => page.read({ quiet: true })}
    />
  );
}
