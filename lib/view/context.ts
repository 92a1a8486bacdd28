import type { Level } from '../attributions/attribution.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Report } from '../report/report.ts';
import { covers, nameAt, type Span, wordsOf } from '../text/span.ts';
import { paragraphAt, paragraphsOf } from './paragraphs.ts';
import { when, whenBeside } from './when.ts';
import { say } from './words/say.ts';

/** What every view of one page needs: the page, what the archive says of it, and the reports that are named there. */
export interface Context {
  report: Report;
  comparison: Comparison;
  reportOf(id: string): Report | undefined;
  paragraphs: readonly Span[];
  /** Whether the report is the page beside the sidebar: only then it is "this page". */
  beside: boolean;
  /** From which confidence on an attribution is shown. */
  level: Level;
}

/** Gathers it once for all views of a page. */
export function contextOf(
  report: Report,
  comparison: Comparison,
  others: readonly Report[],
  beside = true,
  level: Level = 'balanced',
): Context {
  const byId = new Map([...others, report].map((one) => [one.id, one]));
  return {
    report,
    comparison,
    reportOf: (id) => byId.get(id),
    paragraphs: paragraphsOf(report.article.text),
    beside,
    level,
  };
}

/** "¶ 3" */
export const place = (context: Context, span: Span): string =>
  say('place.paragraph', { n: paragraphAt(context.paragraphs, span) });

/** Name of a report's outlet, or "This page". */
export function outletOf(context: Context, id: string): string {
  if (context.beside && id === context.report.id) return say('place.thisPage');
  return context.reportOf(id)?.article.outlet ?? '';
}

/** When a report was published, or that it does not say. */
export function publishedOf(context: Context, id: string): string {
  const published = context.reportOf(id)?.article.published;
  return published ? when(published.value) : say('place.noDate');
}

/** The same as short as it can be told beside this page's date. */
export function publishedBeside(context: Context, id: string): string {
  const published = context.reportOf(id)?.article.published;
  const own = context.report.article.published?.value;
  return published ? whenBeside(published.value, own) : say('place.noDate');
}

/** The sentence of a report that holds a span; the span itself where none does. */
export function sentenceAround(report: Report, span: Span): Span {
  return report.analysis.sentences.find((sentence) => covers(sentence, span)) ?? span;
}

/** The words that say who a passage is attributed to; null when nobody is named for it. */
export function sourceFor(report: Report, span: Span): string | null {
  const saying = report.analysis.attributions.find(
    ({ source, content }) => source && content.some((one) => covers(one, span)),
  );
  return saying?.source ? nameAt(report.article.text, saying.source) : null;
}

/**
 * The words that say who a figure is attributed to, by its index; null when nobody is named for it. A label before a
 * colon, which is shown for no source unless everything is, speaks for no figure either.
 * - not: `Orvel: Leave is two weeks long`, one of a list of places
 */
export function sayerOf({ article, analysis }: Report, figure: number): string | null {
  const { source, cue, level } = analysis.attributions[analysis.saidBy[figure] ?? -1] ?? {};
  const isLabel = level === 'everything' && cue && wordsOf(article.text, cue) === ':';
  return source && !isLabel ? nameAt(article.text, source) : null;
}
