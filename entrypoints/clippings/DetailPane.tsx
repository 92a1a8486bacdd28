import { useEffect, useMemo, useState } from 'preact/hooks';
import { Detail } from '../../components/clippings/Detail.tsx';
import { reportViewOf } from '../../lib/view/clippings/report.ts';
import { say } from '../../lib/view/words/say.ts';
import { hrefOf } from './route.ts';
import { useReport } from './useReport.ts';

interface DetailPaneProps {
  /** Id of the current row's clipping. */
  id: string;
}

/** Milliseconds that a reader stays in a row before its report is opened: who runs through the list waits for none. */
const STAY = 150;

/** The report of the current row, opened when the reader stays there. */
export function DetailPane({ id }: DetailPaneProps) {
  const [stayed, setStayed] = useState(id);
  useEffect(() => {
    const timer = setTimeout(() => setStayed(id), STAY);
    return () => clearTimeout(timer);
  }, [id]);
  const { opened } = useReport(stayed, Number.NaN);
  const facts = opened.phase === 'open' ? opened.facts : null;
  const view = useMemo(() => facts && reportViewOf(facts), [facts]);
  const problem =
    opened.phase === 'gone' ? say('report.gone') : opened.phase === 'refused' ? opened.problem : '';
  return (
    <Detail
      view={view}
      problem={problem}
      reportHref={hrefOf('report', id)}
      storyHref={hrefOf('story', id)}
    />
  );
}
