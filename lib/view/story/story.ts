import type { MarkKind } from '../../article/page.ts';
import type { Comparison, MeasureFinding, MeasureValue } from '../../compare/comparison.ts';
import type { Report } from '../../report/report.ts';
import { type Context, contextOf, publishedBeside, publishedOf, sayerOf } from '../context.ts';
import { elsewhereOf, type OriginView } from '../panel/elsewhere.ts';
import { type HistoryView, historyOf } from '../panel/history.ts';
import { measureAmong } from '../panel/measure.ts';
import { sourcesOf } from '../panel/sources.ts';
import { type ValueView, valueAt } from '../panel/value.ts';
import { instant } from '../when.ts';

/** A report as the head of its column. */
export interface ColumnView {
  id: string;
  /** A to Z: names the report where its outlet would not fit. */
  letter: string;
  outlet: string;
  title: string;
  when: string;
}

/** What one report says in answer to one question; null where it says nothing. */
export interface CellView {
  value: ValueView;
  who: string;
  /** How it stands to the latest report that has the figure; there, that it is newer than the others. */
  kind: Extract<MarkKind, 'differs' | 'newer' | 'same'> | null;
}

/** One question, report by report. */
export interface MatrixRow {
  id: string;
  measure: string;
  cells: readonly (CellView | null)[];
  history: HistoryView | null;
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
  sources: readonly StorySourcesView[];
  origins: readonly OriginView[];
  summary: string;
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
  return {
    columns: inOrder.map((report, index) => columnOf(report, index, latest)),
    rows: rowsOf(contexts, inOrder),
    sources: contexts.map((context) => ({
      id: context.report.id,
      outlet: context.report.article.outlet,
      when: publishedOf(context, context.report.id),
      sources: sourcesOf(context).unnamed.map(({ name, summary }) => ({ name, summary })),
    })),
    origins: elsewhere?.origins ?? [],
    summary: elsewhere?.summary ?? '',
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

/** From the latest report backwards, so that each question is asked where it was last answered, and once. */
function rowsOf(contexts: readonly Context[], columns: readonly Report[]): MatrixRow[] {
  const taken = new Set<string>();
  const rows = contexts.toReversed().flatMap((context) =>
    context.comparison.measures
      .filter(({ level }) => level === 'firm')
      .flatMap((finding) => {
        const values = [finding.own, ...finding.others];
        if (taken.has(keyOf(finding.own))) return [];
        for (const value of values) taken.add(keyOf(value));
        return [rowOf(context, finding, columns)];
      }),
  );
  return rows.sort((a, b) => rankOf(a) - rankOf(b));
}

/** What differs comes first, then what is newer. */
const rankOf = ({ cells }: MatrixRow): number =>
  cells.some((cell) => cell?.kind === 'differs')
    ? 0
    : cells.some((cell) => cell?.kind === 'newer')
      ? 1
      : 2;

/** By place, because a statement that there was none is no figure. */
const keyOf = ({ place: { report, span } }: MeasureValue) => `${report} ${span[0]}`;

function rowOf(context: Context, finding: MeasureFinding, columns: readonly Report[]): MatrixRow {
  const { own, others } = finding;
  const values = [own, ...others];
  return {
    id: `${context.report.id} ${finding.id}`,
    measure: measureAmong(context, values),
    cells: columns.map((report) => cellOf(report, values)),
    history:
      finding.verdict === 'agrees'
        ? null // one value told again and again makes no history
        : historyOf(
            context,
            values.map(({ place: { report }, figure: index }) => ({ report, figure: index })),
          ),
  };
}

function cellOf(report: Report, values: readonly MeasureValue[]): CellView | null {
  const value = values.find(({ place }) => place.report === report.id);
  const answer = value && valueAt(report, value);
  if (!value || !answer) return null;
  return {
    value: answer,
    who: sayerOf(report, value.figure) ?? '',
    kind: kindOf(value, values),
  };
}

/** An earlier count that was overtaken has no sign of its own: the newer one has. */
function kindOf({ verdict }: MeasureValue, values: readonly MeasureValue[]): CellView['kind'] {
  if (verdict === null) return values.some((one) => one.verdict === 'updates') ? 'newer' : null;
  return verdict === 'updates' ? null : verdict === 'differs' ? 'differs' : 'same';
}
