import { useEffect, useState } from 'preact/hooks';
import { Blank } from '../../components/panel/Blank.tsx';
import { SideBySide } from '../../components/story/SideBySide.tsx';
import { compareCorrected } from '../../lib/compare/correction/compare-corrected.ts';
import { type SideBySideView, sideBySideOf } from '../../lib/view/story/side-by-side.ts';
import { instant } from '../../lib/view/when.ts';
import { say } from '../../lib/view/words/say.ts';
import { archive, sentenceOf } from './archive.ts';
import { hrefOf } from './route.ts';

interface CompareScreenProps {
  ids: readonly string[];
}

/** Two saved reports beside each other. */
export function CompareScreen({ ids }: CompareScreenProps) {
  const [view, setView] = useState<SideBySideView | 'gone' | null>(null);
  const [problem, setProblem] = useState('');
  const key = ids.join('/');
  useEffect(() => {
    setView(null);
    load(ids).then(setView, (error) => setProblem(sentenceOf(error)));
  }, [key]);
  if (view && view !== 'gone')
    return <SideBySide view={view} hrefOf={(id) => hrefOf('report', id)} />;
  const title = problem
    ? say('library.refused')
    : say(view === 'gone' ? 'report.gone' : 'library.loading');
  return (
    <main class="wide">
      <Blank title={title} hint={view === 'gone' ? say('report.goneHint') : problem} level={1} />
    </main>
  );
}

async function load([first = '', second = '']: readonly string[]): Promise<
  SideBySideView | 'gone'
> {
  const [a, b] = await Promise.all([archive.get(first), archive.get(second)]);
  if (!a || !b) return 'gone';
  const at = (report: typeof a) => instant(report.article.published?.value) ?? Number.MAX_VALUE;
  const [earlier, later] = at(a) <= at(b) ? [a, b] : [b, a];
  const corrections = await archive.corrections();
  const there = compareCorrected(later, [earlier], 2, corrections);
  const back = compareCorrected(earlier, [later], 2, corrections);
  return sideBySideOf(there.report, back.report, there.comparison, back.comparison);
}
