import type { MeasureFinding, MeasureValue } from '../../compare/comparison.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Report } from '../../report/report.ts';
import type { Context } from '../context.ts';
import { measureAmong } from '../panel/measure.ts';
import { valueWords } from '../panel/value.ts';
import { say } from '../words/say.ts';
import { type Answer, answersOf } from './cells.ts';

/** One question with every report's answer. */
export interface Row {
  id: string;
  measure: string;
  /** In the order of the reports; null where one does not say. */
  answers: readonly (Answer | null)[];
  /** Whether one value is told again and again. */
  agreed: boolean;
}

interface Draft extends Row {
  /** The figure that names the question. */
  figure: Figure | undefined;
  values: readonly string[];
}

/**
 * The questions of a story, from the latest report backwards, so that each is asked where it was last answered, and once.
 * No two have one name: rows that share an answer and whose texts name one place and time are one question, the others
 * are told apart by what their texts say.
 */
export function rowsOf(contexts: readonly Context[], reports: readonly Report[]): Row[] {
  const taken = new Set<string>();
  const drafts = contexts.toReversed().flatMap((context) =>
    context.comparison.measures
      .filter(({ level }) => level === 'firm')
      .flatMap((finding) => {
        if (taken.has(keyOf(finding.own))) return [];
        const draft = draftOf(context, finding, reports);
        for (const value of draft.values) taken.add(value);
        return [draft];
      }),
  );
  const byName = Map.groupBy(drafts, ({ measure }) => measure);
  return drafts.flatMap((draft) => {
    const group = byName.get(draft.measure) ?? [];
    if (group.length === 1) return [draft];
    return group[0] === draft ? toldApart(joined(group)) : [];
  });
}

/** By place, because a statement that there was none is no figure. */
const keyOf = ({ place: { report, span } }: MeasureValue) => `${report} ${span[0]}`;

function draftOf(context: Context, finding: MeasureFinding, reports: readonly Report[]): Draft {
  const values = [finding.own, ...finding.others];
  return {
    id: `${context.report.id} ${finding.id}`,
    measure: measureAmong(context, values),
    answers: answersOf(context, finding, reports),
    agreed: finding.verdict === 'agrees',
    figure: context.report.analysis.figures[finding.own.figure],
    values: values.map(keyOf),
  };
}

const placeOf = ({ figure }: Draft): string => figure?.scope.places[0] ?? '';
const timeOf = ({ figure }: Draft): string => figure?.scope.time?.words ?? '';
const latestOf = ({ answers }: Draft): string => {
  const last = answers.findLast((answer) => answer !== null);
  return last ? valueWords(last.cell.value) : '';
};

/** One row of those that share an answer and say one place and time: each answer stands once. */
function joined(group: readonly Draft[]): Draft[] {
  const rows: Draft[] = [];
  for (const draft of group) {
    const at = rows.findIndex(
      (row) =>
        placeOf(row) === placeOf(draft) &&
        timeOf(row) === timeOf(draft) &&
        row.values.some((value) => draft.values.includes(value)),
    );
    const row = rows[at];
    if (row) rows[at] = join(row, draft);
    else rows.push(draft);
  }
  return rows;
}

const join = (row: Draft, other: Draft): Draft => ({
  ...row,
  answers: row.answers.map((answer, index) => answer ?? other.answers[index] ?? null),
  agreed: row.agreed && other.agreed,
  values: [...row.values, ...other.values],
});

/** Names rows by the first thing that is different in all of them: a place, a time, in the end the latest value. */
function toldApart(rows: readonly Draft[]): Row[] {
  const ways = [placeOf, timeOf, (row: Draft) => [placeOf(row), timeOf(row)].join(' ').trim()];
  const way = ways.find((one) => new Set(rows.map(one)).size === rows.length) ?? latestOf;
  return rows.map((row) => {
    const apart = rows.length > 1 ? way(row) : '';
    return apart
      ? { ...row, measure: say('figure.measured', { what: row.measure, unit: apart }) }
      : row;
  });
}
