import { useEffect, useState } from 'preact/hooks';
import { Blank } from '../../components/panel/Blank.tsx';
import { StoryPage } from '../../components/story/StoryPage.tsx';
import { compare } from '../../lib/compare/compare.ts';
import { compareCorrected } from '../../lib/compare/correction/compare-corrected.ts';
import { correctReport } from '../../lib/compare/correction/correct-report.ts';
import type { Report } from '../../lib/report/report.ts';
import { type StoryView, storyOf } from '../../lib/view/story/story.ts';
import { say } from '../../lib/view/words/say.ts';
import { models } from '../background/models.ts';
import { archive, sentenceOf } from './archive.ts';
import { hrefOf } from './route.ts';

interface StoryScreenProps {
  /** A report of the story. */
  id: string;
}

/** Reports that one table can hold and a reader can follow. */
const MOST_REPORTS = 12;

/** The story that a saved report belongs to. */
export function StoryScreen({ id }: StoryScreenProps) {
  const [story, setStory] = useState<StoryView | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setStory(null);
    load(id).then(setStory, (error) => setProblem(sentenceOf(error)));
  }, [id]);
  if (story)
    return (
      <StoryPage
        story={story}
        hrefOf={(report) => hrefOf('report', report)}
        compareHref={(a, b) => hrefOf('compare', a, b)}
        onPrint={() => print()}
      />
    );
  return (
    <main class="wide">
      <Blank
        title={problem ? say('library.refused') : say('library.loading')}
        hint={problem}
        level={1}
      />
    </main>
  );
}

async function load(id: string): Promise<StoryView> {
  const report = await archive.get(id);
  if (!report) return storyOf([], new Map());
  const { reports: related, saved } = await archive.related(report.article, report.analysis, 20);
  const weights = await models;
  const strong = compare(report, related, saved, weights).related.map((one) => one.report);
  const reports: Report[] = [
    report,
    ...related.filter((one) => one.id !== id && strong.includes(one.id)),
  ].slice(0, MOST_REPORTS);
  const corrections = await archive.corrections();
  const compared = new Map(
    reports.map((one) => {
      const others = reports.filter((other) => other !== one);
      return [one.id, compareCorrected(one, others, saved, corrections, weights).comparison];
    }),
  );
  return storyOf(
    reports.map((one) => correctReport(one, corrections)),
    compared,
  );
}
