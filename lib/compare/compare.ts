import type { Report } from '../report/report.ts';
import { findDenials } from './claim/denials.ts';
import { findAttributionDrift } from './claim/drift.ts';
import type { Comparison, Level, Place, Verdict } from './comparison.ts';
import { type Aligned, align } from './measure/align.ts';
import { findMeasures } from './measure/findings.ts';
import { type ZeroPair, zeroPairs } from './measure/zero.ts';
import { addZeros } from './measure/zero-findings.ts';
import { notComparable } from './not-comparable.ts';
import { findOrigins } from './origin/origins.ts';
import type { Models } from './pair/models.ts';
import { findQuotationDrift } from './quotation/findings.ts';
import { findRelated } from './story/related.ts';
import { findStories } from './story/stories.ts';
import { UNCOMPARED } from './uncompared.ts';
import { findChanges } from './version/changes.ts';

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
 * @param models the sums by which figures are aligned
 */
export function compare(
  report: Report,
  others: readonly Report[],
  saved: number,
  models: Models,
): Comparison {
  const nothing: Comparison = {
    ...UNCOMPARED,
    notCompared: notComparable(report, others),
    looked: others.length,
    saved,
  };
  const earlier = others.find(({ article }) => sameAddress(article.url, report.article.url));
  const changes = earlier ? findChanges(earlier, report) : [];
  if (nothing.notCompared) return { ...nothing, changes };
  const elsewhere = others.filter(({ article }) => !sameAddress(article.url, report.article.url));
  const related = findRelated(report, elsewhere);
  const story = [report, ...related];
  return {
    ...nothing,
    changes,
    related: related.map(({ id }) => id),
    measures: addZeros(findMeasures(story, align(story, models, 0)), story, zeroPairs(story, 0)),
    quotations: findQuotationDrift(report, related),
    attributions: findAttributionDrift(report, related),
    origins:
      story.length > 1
        ? findOrigins(
            story,
            elsewhere.filter((other) => !story.includes(other)),
          )
        : [],
    denials: findDenials(report, related),
  };
}

const sameAddress = (a: string, b: string): boolean => a !== '' && a === b;

/**
 * Takes all reports as one archive and gives every aligned pair of figures, agreeing ones too.
 * @param modelsOf the sums by which figures of a story are aligned: the bench's were learned without the story
 */
export function compareAll(
  reports: readonly Report[],
  level: Level,
  modelsOf: (story: readonly Report[]) => Models,
): FigurePair[] {
  const readable = reports.filter((report) => notComparable(report, reports) === null);
  const { story } = findStories(readable);
  return [...new Set(story)].flatMap((number) => {
    const group = readable.filter((_, at) => story[at] === number);
    if (group.length < 2) return [];
    const pairs = align(group, modelsOf(group)).filter(
      (pair) => level === 'possible' || pair.level === 'firm',
    );
    return [...pairs.map((pair) => figurePair(group, pair)), ...zeroPairs(group).map(pairOf)];

    function pairOf({ none, count, zero, signature }: ZeroPair): FigurePair {
      const [a, b] = [group[none] as Report, group[count] as Report];
      return {
        a: { report: a.id, span: zero.span },
        b: { report: b.id, span: signature.figure.span },
        verdict: 'differs',
        level: 'firm',
      };
    }
  });
}

function figurePair(group: readonly Report[], { a, b, verdict, level }: Aligned): FigurePair {
  const place = ({ report, figure }: Aligned['a']): Place => {
    const { id, analysis } = group[report] as Report;
    return { report: id, span: analysis.figures[figure]?.span ?? [0, 0] };
  };
  return { a: place(a), b: place(b), verdict, level };
}
