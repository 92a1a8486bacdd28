import type { Report } from '../report/report.ts';
import type { Comparison, Level, Place, Verdict } from './comparison.ts';
import { type Aligned, align } from './measure/align.ts';
import { findMeasures } from './measure/findings.ts';
import { notComparable } from './not-comparable.ts';
import { findRelated } from './story/related.ts';
import { findStories } from './story/stories.ts';

/** Two aligned figures of different reports. */
export interface FigurePair {
  a: Place;
  b: Place;
  verdict: Verdict;
  level: Level;
}

/**
 * Holds one report against others. Pure.
 * @param others candidates from the archive, in any order; an earlier version of the same report counts as changed, not as another report
 * @param saved how many reports the archive holds, for the line "compared with 4 of 48"
 */
export function compare(report: Report, others: readonly Report[], saved: number): Comparison {
  const nothing: Comparison = {
    notCompared: notComparable(report, others),
    looked: others.length,
    saved,
    related: [],
    measures: [],
    quotations: [],
    attributions: [],
    origins: [],
    denials: [],
    changes: [],
  };
  if (nothing.notCompared) return nothing;
  const elsewhere = others.filter(({ article }) => !sameAddress(article.url, report.article.url));
  const related = findRelated(report, elsewhere);
  const story = [report, ...related.map(({ report: other }) => other)];
  return {
    ...nothing,
    related: related.map(({ report: { id }, strength, reasons }) => ({
      report: id,
      strength,
      reasons,
    })),
    measures: findMeasures(story, align(story, 0)),
  };
}

const sameAddress = (a: string, b: string): boolean => a !== '' && a === b;

/** Takes all reports as one archive and gives every aligned pair of figures, agreeing ones too. */
export function compareAll(reports: readonly Report[], level: Level = 'firm'): FigurePair[] {
  const readable = reports.filter((report) => notComparable(report, reports) === null);
  const { story } = findStories(readable);
  return [...new Set(story)].flatMap((number) => {
    const group = readable.filter((_, at) => story[at] === number);
    const pairs = group.length > 1 ? align(group) : [];
    return pairs
      .filter((pair) => level === 'possible' || pair.level === 'firm')
      .map((pair) => figurePair(group, pair));
  });
}

function figurePair(group: readonly Report[], { a, b, verdict, level }: Aligned): FigurePair {
  const place = ({ report, figure }: Aligned['a']): Place => {
    const { id, analysis } = group[report] as Report;
    return { report: id, span: analysis.figures[figure]?.span ?? [0, 0] };
  };
  return { a: place(a), b: place(b), verdict, level };
}
