import type { MarkKind } from '../../article/page.ts';
import type { MeasureFinding, MeasureValue } from '../../compare/comparison.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Report } from '../../report/report.ts';
import { type Context, sayerOf } from '../context.ts';
import { type SentenceView, sentenceOf } from '../panel/figures.ts';
import { type ValueView, valueAt } from '../panel/value.ts';

/** Why a cell has its sign: the two sentences, and the rules by which they were held against each other. */
export interface CellReason {
  sentences: readonly [SentenceView, SentenceView];
  why: readonly string[];
}

/** What one report says in answer to one question; null where it says nothing. */
export interface CellView {
  value: ValueView;
  who: string;
  /** How it stands to the latest report that has the figure; there, how that stands to the others. */
  kind: Extract<MarkKind, 'differs' | 'newer' | 'same'> | null;
  /** Null where nothing is marked. */
  reason: CellReason | null;
}

/** One report's answer with the figure that it is. */
export interface Answer {
  cell: CellView;
  /** Absent where the report says that there was none. */
  figure: Figure | undefined;
}

/** The answers to one question in the order of the columns; null where a report says nothing. */
export function answersOf(
  context: Context,
  finding: MeasureFinding,
  columns: readonly Report[],
): (Answer | null)[] {
  return columns.map((report) => {
    const value = answerIn(report, finding);
    const answer = value && valueAt(report, value);
    if (!value || !answer) return null;
    const against = heldAgainst(value, finding);
    return {
      figure: report.analysis.figures[value.figure],
      cell: {
        value: answer,
        who: sayerOf(report, value.figure) ?? '',
        kind: against && kindOf(value, against),
        reason: against && reasonOf(context, value, against),
      },
    };
  });
}

const VERDICTS: readonly MeasureValue['verdict'][] = [null, 'differs', 'updates', 'agrees'];
const rank = ({ level, verdict }: MeasureValue) =>
  (level === 'firm' ? 0 : VERDICTS.length) + VERDICTS.indexOf(verdict);

/** Of several values of one report the one that asks most to be looked at: it is what the others' signs speak of. */
export function answerIn(
  { id }: Report,
  { own, others }: MeasureFinding,
): MeasureValue | undefined {
  if (own.place.report === id) return own;
  return others
    .filter(({ place }) => place.report === id)
    .reduce<MeasureValue | undefined>((a, b) => (a && rank(a) <= rank(b) ? a : b), undefined);
}

/**
 * The value that gives a cell its sign: the latest report's, and for that the one which asks most to be looked at.
 * What only may answer the same question stands without a sign.
 */
function heldAgainst(value: MeasureValue, { own, others }: MeasureFinding): MeasureValue | null {
  // an earlier count that was overtaken has no sign of its own: the newer one has
  if (value !== own) return value.level === 'firm' && value.verdict !== 'updates' ? own : null;
  const last = (verdict: MeasureValue['verdict']) =>
    others.toReversed().find((one) => one.level === 'firm' && one.verdict === verdict);
  return last('differs') ?? last('updates') ?? null;
}

function kindOf(value: MeasureValue, against: MeasureValue): CellView['kind'] {
  const verdict = value.verdict ?? against.verdict;
  return verdict === 'differs' ? 'differs' : verdict === 'updates' ? 'newer' : 'same';
}

function reasonOf(context: Context, value: MeasureValue, against: MeasureValue): CellReason {
  const reasons = value.verdict === null ? against.reasons : value.reasons;
  return {
    sentences: [sentenceOf(context, value), sentenceOf(context, against)],
    why: [...new Set(reasons.map(({ name }) => name))],
  };
}
