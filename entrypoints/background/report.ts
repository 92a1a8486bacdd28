import { compareCorrected } from '../../lib/compare/correction/compare-corrected.ts';
import type { NoReport, PageReport, ToBackground } from '../../lib/messages/protocol.ts';
import { tellSidebar } from '../../lib/messages/send.ts';
import type { Report } from '../../lib/report/report.ts';
import { fail, type Result, succeed } from '../../lib/result.ts';
import { alone } from './alone.ts';
import { analyse } from './analyse.ts';
import { showBadge } from './badge.ts';
import { whatIsKnown } from './known.ts';
import { models } from './models.ts';
import { readTab } from './read.ts';

/** Milliseconds that a comparison may take before the page's own findings are shown without it. */
const PATIENCE = 150;

/** What is being read, by tab: only so that it can be stopped. */
const running = new Map<number, AbortController>();

/** Stops reading a tab's page. */
export async function cancelReport({ tab }: { tab: number }): Promise<Result<null>> {
  running.get(tab)?.abort();
  return succeed(null);
}

type Asked = Parameters<ToBackground['report']>[0];

/** The straight line: page -> article -> analysis -> related reports -> comparison. */
export async function reportOfTab(request: Asked): Promise<Result<PageReport, NoReport>> {
  const { tab } = request;
  const stop = new AbortController();
  running.set(tab, stop);
  try {
    return await read(request, stop.signal);
  } finally {
    if (running.get(tab) === stop) running.delete(tab);
  }
}

async function read(
  { tab, since, ...options }: Asked,
  signal: AbortSignal,
): Promise<Result<PageReport, NoReport>> {
  const reading = await readTab(tab, options);
  if (signal.aborted) return fail('stopped');
  if (!reading.ok) return reading;
  const article = reading.value;
  const words = article.text.split(/\s+/).filter(Boolean).length;
  void tellSidebar('progress', { tab, step: 'find', words, sources: 0, figures: 0 });
  const analysis = await analyse(article);
  if (signal.aborted) return fail('stopped');
  const sources = new Set(analysis.attributions.map(({ sourceId }) => sourceId)).size;
  const figures = analysis.figures.length;
  void tellSidebar('progress', { tab, step: 'compare', words, sources, figures });
  const report: Report = { id: 'page', article, analysis, seen: new Date().toISOString() };
  const early = setTimeout(() => void tellSidebar('found', { tab, page: alone(report) }), PATIENCE);
  const known = await whatIsKnown(article, since).finally(() => clearTimeout(early));
  if (signal.aborted) return fail('stopped');
  const told = compareCorrected(report, known.others, known.saved, known.corrections, await models);
  const shown = new Set(told.comparison.related);
  void showBadge(tab, told.comparison);
  return succeed({
    report: told.report,
    comparison: told.comparison,
    others: told.others.filter(({ id }) => shown.has(id)),
    saved: known.own,
    archiveProblem: known.problem,
  });
}
