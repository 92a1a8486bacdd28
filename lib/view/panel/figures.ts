import type { MarkKind } from '../../article/page.ts';
import type { MeasureFinding, MeasureValue, Verdict } from '../../compare/comparison.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Span } from '../../text/span.ts';
import {
  type Context,
  outletOf,
  place,
  publishedBeside,
  publishedOf,
  sayerOf,
  sentenceAround,
} from '../context.ts';
import { joined } from '../list.ts';
import { citeAround, type Marked } from '../quote.ts';
import { instant } from '../when.ts';
import { say } from '../words/say.ts';
import { type Doubt, doubtsOf, groundsOf } from './doubts.ts';
import { type HistoryView, historyOf } from './history.ts';
import { measureAmong, measureOf } from './measure.ts';
import { oneOrigin } from './origins.ts';
import { type ValueView, valueAt, valueIn, valueWords } from './value.ts';
import { rowsOf, type ValueRow } from './value-rows.ts';
import { type WithinView, withinOf } from './within.ts';

/** A sentence with the figure in it, in quotation marks. */
export interface SentenceView extends Marked {
  outlet: string;
  when: string;
  /** The same as short as it can be told beside this page's date. */
  brief: string;
}

/** One question that this page and others answer: one card a measure, never one a pair. */
export interface FigureView {
  item: string;
  kind: Extract<MarkKind, 'differs' | 'newer' | 'same'>;
  /** False for a finding that is only listed, not marked. */
  firm: boolean;
  /** What it is a figure of, in the text's words. */
  measure: string;
  /** "¶ 3" */
  where: string;
  value: ValueView;
  verdict: string;
  /** Who says so on this page. */
  who: string;
  /** Both sentences, where the values differ. */
  pair: readonly SentenceView[];
  /** Values of other reports, latest first. */
  rows: readonly ValueRow[];
  /** The same in one sentence, where the values agree. */
  alsoIn: string | null;
  /** Other places of this page that answer the same question. */
  again: readonly { words: string; where: string; span: Span }[];
  history: HistoryView | null;
  orderUnknown: boolean;
  why: readonly string[];
  /** Why it is only listed; none for what is marked. */
  doubts: readonly Doubt[];
  span: Span;
}

/** A figure that nothing in the archive answers to. */
export interface LoneFigureView {
  item: string;
  value: ValueView;
  measure: string;
  who: string;
  where: string;
  span: Span;
}

/** All figures of a page that a reader would compare. */
export interface FiguresView {
  firm: readonly FigureView[];
  possible: readonly FigureView[];
  alone: readonly LoneFigureView[];
  /** Nothing is saved yet: those are not missing from anything. */
  nothingSaved: boolean;
  /** What this article's own figures say of each other. */
  within: readonly WithinView[];
}

/** The mark of each verdict. */
export const KIND: Readonly<Record<Verdict, FigureView['kind']>> = {
  differs: 'differs',
  updates: 'newer',
  agrees: 'same',
};
/** The item of a measure: an element's id too, so that it has no blanks. */
export const measureItem = (id: string): string => `measure:${id.replace(/\s/g, '-')}`;

const NOTHING: ValueView = { bound: null, amount: '' };
const ORDER: readonly FigureView['kind'][] = ['differs', 'newer', 'same'];

/** Arranges the findings: differently before newer before same, each in order of the text; then the figures left alone. */
export function figuresOf(context: Context): FiguresView {
  const { measures } = context.comparison;
  const views = measures
    .map((finding) => figureView(context, finding))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.span[0] - b.span[0]);
  const found = new Set(
    measures.flatMap(({ own, ownAgain }) => [own, ...ownAgain].map(({ figure }) => figure)),
  );
  return {
    firm: views.filter(({ firm }) => firm),
    possible: views.filter(({ firm }) => !firm),
    alone: context.report.analysis.figures.flatMap((figure, index) =>
      figure.notable && !found.has(index) ? [loneView(context, figure, index)] : [],
    ),
    nothingSaved: context.comparison.notCompared === 'nothing saved',
    within: withinOf(context),
  };
}

function figureView(context: Context, finding: MeasureFinding): FigureView {
  const { report } = context;
  const { own, ownAgain, others, orderKnown } = finding;
  const kind = KIND[finding.verdict];
  const firm = finding.level === 'firm';
  const other = [...others].reverse().find(({ verdict }) => verdict === 'differs');
  return {
    item: measureItem(finding.id),
    kind,
    firm,
    measure: measureAmong(context, [own, ...others]),
    where: place(context, own.place.span),
    value: valueAt(report, own) ?? NOTHING,
    verdict: verdictWords(context, kind, others, firm),
    who: sayerOf(report, own.figure) ?? say('figure.nobody'),
    pair: kind === 'differs' && other ? [sentenceOf(context, own), sentenceOf(context, other)] : [],
    rows: rowsOf(
      context,
      kind === 'differs' ? others.filter((one) => one !== other) : others,
      firm,
    ),
    alsoIn: kind === 'same' ? alsoIn(context, own, others) : null,
    again: ownAgain.map(({ place: { span } }) => ({
      words: report.article.text.slice(...span),
      where: place(context, span),
      span,
    })),
    history: historyOf(
      context,
      [own, ...others]
        .filter((value) => !firm || value.level === 'firm')
        .map(({ place: { report: id }, figure: index }) => ({ report: id, figure: index })),
    ),
    orderUnknown: !orderKnown,
    why: groundsOf(others),
    doubts: firm ? [] : doubtsOf(others),
    span: own.place.span,
  };
}

/** What is only listed may be another quantity: nothing is said of it as if it were known. */
const doubtfulWords = (kind: FigureView['kind']): string =>
  say(
    kind === 'differs'
      ? 'mark.mayDiffer'
      : kind === 'newer'
        ? 'mark.mayBeNewer'
        : 'mark.compatible',
  );

/** A newer figure may stand in another report: then this page has the older one, and says so. */
export function verdictWords(
  context: Context,
  kind: FigureView['kind'],
  others: readonly MeasureValue[],
  firm: boolean,
): string {
  if (!firm) return doubtfulWords(kind);
  const here = instant(context.report.article.published?.value);
  const later = others.some(({ verdict, place: { report } }) => {
    const there = instant(context.reportOf(report)?.article.published?.value);
    return verdict === 'updates' && here !== null && there !== null && there > here;
  });
  if (kind === 'same' && others.every(({ loosely }) => loosely)) return say('mark.compatible');
  return kind === 'newer' && later ? say('mark.older') : say(`mark.${kind}`);
}

/** A value in its sentence, with its report. */
export function sentenceOf(context: Context, { place: { report: id, span } }: MeasureValue) {
  const report = context.reportOf(id) ?? context.report;
  return {
    outlet: outletOf(context, id),
    when: publishedOf(context, id),
    brief: publishedBeside(context, id),
    ...citeAround(report.article.text, sentenceAround(report, span), span),
  };
}

function alsoIn(context: Context, own: MeasureValue, others: readonly MeasureValue[]): string {
  const ownWords = valueWords(valueAt(context.report, own) ?? NOTHING);
  const ownFigure = context.report.analysis.figures[own.figure];
  const equal: string[] = [];
  const near: string[] = [];
  for (const other of others) {
    const { report: id } = other.place;
    const report = context.reportOf(id);
    const figure = report?.analysis.figures[other.figure];
    const answer = valueAt(report, other);
    if (!answer) continue;
    const outlet = outletOf(context, id);
    const value = valueWords(answer);
    const same = figure?.low === ownFigure?.low && figure?.high === ownFigure?.high;
    if (value.toLowerCase() === ownWords.toLowerCase()) equal.push(outlet);
    else near.push(say(same ? 'figure.alsoWith' : 'figure.canHold', { outlet, value }));
  }
  const origin = oneOrigin(context, [context.report.id, ...others.map((one) => one.place.report)]);
  const reports = joined([...new Set(equal)]) + (origin ? `: ${origin}` : '');
  return [equal.length > 0 && say('figure.alsoIn', { reports }), ...new Set(near)]
    .filter(Boolean)
    .join(' ');
}

function loneView(context: Context, figure: Figure, index: number): LoneFigureView {
  const { report } = context;
  return {
    item: `figure:${index}`,
    value: valueIn(report, figure),
    measure: measureOf(report, figure),
    who: sayerOf(report, index) ?? say('figure.nobody'),
    where: place(context, figure.span),
    span: figure.span,
  };
}
