import { zeroPairs } from '../../lib/compare/measure/zero.ts';
import { notComparable } from '../../lib/compare/not-comparable.ts';
import { findStories } from '../../lib/compare/story/stories.ts';
import type { Report } from '../../lib/report/report.ts';
import type { Differences } from './differences.ts';
import { isPair } from './lost-measures.ts';

/**
 * How many statements that there is none are held against a count that they do not contradict. The gold names every
 * such pair of the corpus, so any other one is wrong.
 */
export function falseZeros({ reports, zeroPairs: gold }: Differences): number {
  const readable = reports.filter((report) => notComparable(report, reports) === null);
  const { story } = findStories(readable);
  const told = [...new Set(story)].flatMap((number) => {
    const group = readable.filter((_, at) => story[at] === number);
    return zeroPairs(group).map(({ none, count, zero, signature }) => ({
      a: { report: (group[none] as Report).id, span: zero.span },
      b: { report: (group[count] as Report).id, span: signature.figure.span },
    }));
  });
  return told.filter((pair) => !gold.some(({ a, b }) => isPair(pair, a, b))).length;
}
