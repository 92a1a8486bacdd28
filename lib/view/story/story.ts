import type { Comparison } from '../../compare/comparison.ts';
import type { Report } from '../../report/report.ts';
import { type Context, contextOf, publishedBeside, publishedOf } from '../context.ts';
import { elsewhereOf, type OriginView } from '../panel/elsewhere.ts';
import { sourcesOf } from '../panel/sources.ts';
import { valueWords } from '../panel/value.ts';
import { instant, when } from '../when.ts';
import { say } from '../words/say.ts';
import { type AccountRow, accountsOf } from './accounts.ts';
import type { CellView } from './cells.ts';
import { daysFrom } from './days.ts';
import { type Plotted, type PlotView, plotOf } from './plot.ts';
import { type Row, rowsOf } from './rows.ts';

/** A report as the head of its column. */
export interface ColumnView {
  id: string;
  /** A to Z: names the report where its outlet would not fit. */
  letter: string;
  outlet: string;
  title: string;
  when: string;
}

/** One question, report by report. */
export interface MatrixRow {
  id: string;
  measure: string;
  cells: readonly (CellView | null)[];
  history: PlotView | null;
}

/** Unnamed sources of one report. */
export interface StorySourcesView {
  id: string;
  outlet: string;
  when: string;
  sources: readonly { name: string; summary: string }[];
}

/** All saved reports of one event, side by side in time order. */
export interface StoryView {
  columns: readonly ColumnView[];
  rows: readonly MatrixRow[];
  accounts: readonly AccountRow[];
  sources: readonly StorySourcesView[];
  origins: readonly OriginView[];
  /** How many origins are known; the list of them has one for what has none. */
  originsKnown: number;
  /** How many quantities are reported differently, how many have newer figures. */
  differ: number;
  newer: number;
  /** The days from the first dated report to the last; empty where none has a date. */
  days: string;
  /** "5 reports, 2 origins" */
  summary: string;
  /** From when to when, and how many quantities differ or have newer figures. */
  told: string;
}

/**
 * Arranges a story as its reports tell it.
 * @param reports all reports of the story
 * @param compared each report held against the others, by its id
 */
export function storyOf(
  reports: readonly Report[],
  compared: ReadonlyMap<string, Comparison>,
): StoryView {
  const inOrder = [...reports].sort((a, b) => timeOf(a) - timeOf(b));
  const contexts = inOrder.flatMap((report) => {
    const comparison = compared.get(report.id);
    return comparison ? [contextOf(report, comparison, reports, false)] : [];
  });
  const latest = contexts.at(-1);
  const elsewhere = latest && elsewhereOf(latest);
  const columns = inOrder.map((report, index) => columnOf(report, index, latest));
  const rows = rowsOf(contexts, inOrder)
    .map((row) => matrixRow(row, inOrder, columns))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const [differ = 0, newer = 0] = [0, 1].map(
    (rank) => rows.filter((row) => rankOf(row) === rank).length,
  );
  const dates = inOrder.flatMap(({ article }) => article.published?.value ?? []);
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return {
    columns,
    rows,
    originsKnown: latest?.comparison.origins.length ?? 0,
    differ,
    newer,
    days: daysFrom(first, last),
    accounts: accountsOf(
      contexts,
      inOrder.map(({ id }) => id),
    ),
    sources: contexts.map((context) => ({
      id: context.report.id,
      outlet: context.report.article.outlet,
      when: publishedOf(context, context.report.id),
      sources: sourcesOf(context).unnamed.map(({ name, summary }) => ({ name, summary })),
    })),
    origins: elsewhere?.origins ?? [],
    summary: elsewhere?.summary ?? '',
    told: toldOf(first, last, differ, newer),
  };
}

/** A report without a date stands last: its place in time is not known. */
const timeOf = ({ article }: Report) =>
  instant(article.published?.value) ?? Number.MAX_SAFE_INTEGER;

const letterOf = (index: number) => String.fromCharCode('A'.charCodeAt(0) + (index % 26));

const columnOf = (report: Report, index: number, latest: Context | undefined): ColumnView => ({
  id: report.id,
  letter: letterOf(index),
  outlet: report.article.outlet,
  title: report.article.title,
  when: latest ? publishedBeside(latest, report.id) : '',
});

function toldOf(first: string, last: string, differ: number, newer: number): string {
  return [
    first && say('story.fromTo', { from: when(first, 'full'), to: when(last, 'full') }),
    differ && say('story.differs', { n: differ }),
    newer && say('story.newer', { n: newer }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What differs comes first, then what is newer. */
function rankOf({ cells }: MatrixRow): number {
  const has = (kind: CellView['kind']) => cells.some((cell) => cell?.kind === kind);
  return has('differs') ? 0 : has('newer') ? 1 : 2;
}

function matrixRow(
  { id, measure, answers, agreed }: Row,
  reports: readonly Report[],
  columns: readonly ColumnView[],
): MatrixRow {
  const plotted = answers.flatMap((answer, index): Plotted[] => {
    const [report, column] = [reports[index], columns[index]];
    if (!answer?.figure || !report || !column) return [];
    const { figure, cell } = answer;
    const at = instant(report.article.published?.value);
    const { letter, outlet, when: moment } = column;
    return [{ letter, outlet, when: moment, at, figure, cell, label: valueWords(cell.value) }];
  });
  return {
    id,
    measure,
    cells: answers.map((answer) => answer?.cell ?? null),
    // one value told again and again makes no history
    history: agreed ? null : plotOf(plotted),
  };
}
