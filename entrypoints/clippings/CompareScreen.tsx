import { useEffect, useState } from 'preact/hooks';
import { Blank } from '../../components/panel/Blank.tsx';
import { SideBySide } from '../../components/story/SideBySide.tsx';
import type { Choice } from '../../components/story/SideHead.tsx';
import { compare } from '../../lib/compare/compare.ts';
import { compareCorrected } from '../../lib/compare/correction/compare-corrected.ts';
import type { Report } from '../../lib/report/report.ts';
import { type SideBySideView, sideBySideOf } from '../../lib/view/story/side-by-side.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { instant, when } from '../../lib/view/when.ts';
import { say } from '../../lib/view/words/say.ts';
import { models } from '../background/models.ts';
import type { FootnoteFacts } from '../shared/copyFootnote.ts';
import { archive } from './archive.ts';
import { hrefOf } from './route.ts';
import { useFootnote } from './useFootnote.ts';

interface CompareScreenProps {
  ids: readonly string[];
}

/** Two saved reports beside each other. */
export function CompareScreen({ ids }: CompareScreenProps) {
  const [view, setView] = useState<Loaded | 'gone' | null>(null);
  const [problem, setProblem] = useState('');
  const { spoken, copy } = useFootnote(view && view !== 'gone' ? view.facts : null);
  const key = ids.join('/');
  useEffect(() => {
    let late = false;
    const open = () =>
      load(ids).then(
        (found) => late || setView(found),
        (error) => late || setProblem(errorWords(error)),
      );
    setView(null);
    void open();
    const end = archive.onChange(open);
    return () => {
      late = true;
      end();
    };
  }, [key]);
  if (view && view !== 'gone')
    return (
      <SideBySide
        view={view.view}
        choices={view.choices}
        storyHref={hrefOf('story', view.view.later.id)}
        spoken={spoken}
        onFootnote={copy}
        hrefOf={(id) => hrefOf('report', id)}
        onChoose={(earlier, later) => location.assign(hrefOf('compare', earlier, later))}
      />
    );
  const title = problem
    ? say('library.refused')
    : say(view === 'gone' ? 'report.gone' : 'library.loading');
  return (
    <main class="wide">
      <Blank title={title} hint={view === 'gone' ? say('report.goneHint') : problem} level={1} />
    </main>
  );
}

interface Loaded {
  view: SideBySideView;
  choices: readonly Choice[];
  /** What a footnote is written from. */
  facts: FootnoteFacts;
}

/** How many other reports of the story can be put on a side. */
const CANDIDATES = 20;

async function load([first = '', second = '']: readonly string[]): Promise<Loaded | 'gone'> {
  const [a, b] = await Promise.all([archive.get(first), archive.get(second)]);
  if (!a || !b) return 'gone';
  const [earlier, later] = timeOf(a) <= timeOf(b) ? [a, b] : [b, a];
  const known = await archive.related(later.article, CANDIDATES);
  const others = known.reports.filter(({ id }) => id !== a.id && id !== b.id);
  const weights = await models;
  const story = new Set(compare(later, others, known.saved, weights).related);
  const inStory = [a, b, ...others.filter(({ id }) => story.has(id))];
  const corrections = await archive.corrections();
  const there = compareCorrected(later, [earlier], 2, corrections, weights);
  const back = compareCorrected(earlier, [later], 2, corrections, weights);
  return {
    view: sideBySideOf(there.report, back.report, there.comparison, back.comparison),
    facts: { report: there.report, comparison: there.comparison, others: there.others },
    choices: inStory.sort((x, y) => timeOf(x) - timeOf(y)).map(choiceOf),
  };
}

const timeOf = ({ article }: Report) => instant(article.published?.value) ?? Number.MAX_VALUE;

const choiceOf = ({ id, article: { outlet, published } }: Report): Choice => ({
  id,
  label: [outlet, published ? when(published.value) : say('place.noDate')].join(', '),
});
