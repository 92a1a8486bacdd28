import { compareCorrected } from '../../lib/compare/correction/compare-corrected.ts';
import { correctReport } from '../../lib/compare/correction/correct-report.ts';
import { notComparable } from '../../lib/compare/not-comparable.ts';
import { findRelated } from '../../lib/compare/story/related.ts';
import type { Report } from '../../lib/report/report.ts';
import { type StoryView, storyOf } from '../../lib/view/story/story.ts';
import { models } from '../background/models.ts';
import { archive } from './archive.ts';

/** A saved report with the others that tell its story, most alike first; alone where there are none. */
export interface Gathered {
  reports: readonly Report[];
  saved: number;
}

/** Saved reports that are looked at for one story. */
const CANDIDATES = 20;
/** Reports that one table can hold and a reader can follow. */
const MOST_REPORTS = 12;

/** @returns null when the report is not there */
export async function gather(id: string): Promise<Gathered | null> {
  const report = await archive.get(id);
  if (!report) return null;
  const { article } = report;
  const { reports, saved } = await archive.related(article, CANDIDATES);
  const others = reports.filter(
    (one) => one.id !== id && (article.url === '' || one.article.url !== article.url),
  );
  const related = notComparable(report, others) ? [] : findRelated(report, others);
  return { reports: [report, ...related], saved };
}

/** Holds the reports of a story against each other, without what the reader took out. */
export async function viewOf({ reports, saved }: Gathered): Promise<StoryView> {
  const [corrections, weights] = await Promise.all([archive.corrections(), models]);
  const told = reports.slice(0, MOST_REPORTS);
  const compared = new Map(
    told.map((one) => {
      const others = told.filter((other) => other !== one);
      return [one.id, compareCorrected(one, others, saved, corrections, weights).comparison];
    }),
  );
  return storyOf(
    told.map((one) => correctReport(one, corrections)),
    compared,
  );
}
