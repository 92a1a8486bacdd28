import { compare } from '../../lib/compare/compare.ts';
import type { NoReport, PageReport } from '../../lib/messages/protocol.ts';
import type { Analysis } from '../../lib/report/analysis.ts';
import type { Report } from '../../lib/report/report.ts';
import { type Result, succeed } from '../../lib/result.ts';
import type { Article } from '../../lib/text/article.ts';
import { analyse } from './analyse.ts';
import { archive } from './archive.ts';
import { readTab } from './read.ts';

/** How many saved reports are held against a page. */
const CANDIDATES = 20;

interface Known {
  others: Report[];
  saved: number;
  own: PageReport['saved'];
  problem: string | null;
}

/** The straight line: page -> article -> analysis -> related reports -> comparison. */
export async function reportOfTab(request: {
  tab: number;
  force?: boolean;
}): Promise<Result<PageReport, NoReport>> {
  const reading = await readTab(request.tab, request.force ?? false);
  if (!reading.ok) return reading;
  const article = reading.value;
  const analysis = await analyse(article);
  const known = await whatIsKnown(article, analysis);
  const report: Report = { id: 'page', article, analysis, seen: new Date().toISOString() };
  const comparison = compare(report, known.others, known.saved);
  const shown = new Set(comparison.related.map(({ report }) => report));
  return succeed({
    report,
    comparison,
    others: known.others.filter(({ id }) => shown.has(id)),
    saved: known.own,
    archiveProblem: known.problem,
  });
}

/** Asks the archive; without it the page's own findings are still worth showing. */
async function whatIsKnown(article: Article, analysis: Analysis): Promise<Known> {
  try {
    const { reports, saved } = await archive.related(article, analysis, CANDIDATES);
    const clipping = await archive.savedAt(article.url);
    const last = clipping && (await archive.get(clipping.id));
    const own = clipping && {
      id: clipping.id,
      at: clipping.saved,
      current: last?.article.text === article.text,
    };
    return { others: reports, saved, own, problem: null };
  } catch (error) {
    console.error(error);
    const problem = `Your clippings cannot be opened here: ${(error as Error).message}`;
    return { others: [], saved: 0, own: null, problem };
  }
}
