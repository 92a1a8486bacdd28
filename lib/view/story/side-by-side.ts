import type { Comparison, MeasureValue, Place } from '../../compare/comparison.ts';
import type { Report } from '../../report/report.ts';
import { type Context, contextOf, place, sayerOf } from '../context.ts';
import { type Doubt, doubtsOf, groundsOf } from '../panel/doubts.ts';
import { elsewhereOf, type QuotationView } from '../panel/elsewhere.ts';
import {
  type FigureView,
  figuresOf,
  KIND,
  type LoneFigureView,
  measureItem,
  type SentenceView,
  sentenceOf,
  verdictWords,
} from '../panel/figures.ts';
import { type SourceView, sourcesOf } from '../panel/sources.ts';
import { type ValueView, valueAt } from '../panel/value.ts';
import { when } from '../when.ts';
import { count, say } from '../words/say.ts';
import { type AccountRow, accountsOf } from './accounts.ts';
import { answerIn } from './cells.ts';

/** One of two reports. */
export interface SideView {
  id: string;
  outlet: string;
  when: string;
  title: string;
  sources: readonly Pick<SourceView, 'item' | 'name' | 'summary'>[];
  /** Figures that nothing in the other report answers to. */
  alone: readonly LoneFigureView[];
}

/** What one of the two says. */
export interface AnswerView {
  value: ValueView;
  who: string;
  sentence: SentenceView;
  /** "¶ 3" */
  where: string;
}

/** One question and the two answers. */
export interface TwoFiguresView {
  item: string;
  kind: FigureView['kind'];
  verdict: string;
  measure: string;
  earlier: AnswerView;
  later: AnswerView;
  /** Names of the rules by which they were held against each other. */
  why: readonly string[];
  /** Why they are only listed; none for what is marked. */
  doubts: readonly Doubt[];
  /** Both passages, the earlier first. */
  cited: readonly Place[];
}

/** Two reports, the earlier on the left. */
export interface SideBySideView {
  earlier: SideView;
  later: SideView;
  figures: readonly TwoFiguresView[];
  quotations: readonly QuotationView[];
  /** Statements that both give, with whom each names for them. */
  accounts: readonly AccountRow[];
  /** How many figures have which sign: "1 newer · 5 same". */
  tally: string;
  /** Whether anything of the two could be set beside each other. */
  related: boolean;
}

/**
 * Sets two reports beside each other.
 * @param comparison the later report held against the earlier alone
 */
export function sideBySideOf(
  later: Report,
  earlier: Report,
  comparison: Comparison,
  earlierAlone: Comparison,
): SideBySideView {
  const context = contextOf(later, comparison, [earlier], false);
  const back = contextOf(earlier, earlierAlone, [later], false);
  const { firm, possible, alone } = figuresOf(context);
  const views = new Map([...firm, ...possible].map((view) => [view.item, view]));
  const figures = comparison.measures.flatMap((finding): TwoFiguresView[] => {
    const view = views.get(measureItem(finding.id));
    const other = answerIn(earlier, finding);
    if (!view || !other) return [];
    const { item, measure } = view;
    const kind = KIND[other.verdict ?? finding.verdict];
    const firm = other.level === 'firm';
    return [
      {
        item,
        kind,
        verdict: verdictWords(context, kind, [other], firm),
        measure,
        earlier: answerOf(back, other),
        later: answerOf(context, finding.own),
        why: groundsOf([other]),
        doubts: firm ? [] : doubtsOf([other]),
        cited: [other.place, finding.own.place],
      },
    ];
  });
  const { quotations } = elsewhereOf(context);
  const accounts = accountsOf([back, context], [earlier.id, later.id]);
  return {
    earlier: sideOf(earlier, sourcesOf(back).unnamed, unanswered(back, comparison)),
    later: sideOf(later, sourcesOf(context).unnamed, alone),
    figures,
    quotations,
    accounts,
    tally: tallyOf(figures),
    related: figures.length + quotations.length + accounts.length > 0,
  };
}

function tallyOf(figures: readonly TwoFiguresView[]): string {
  return (['differs', 'newer', 'same'] as const)
    .flatMap((kind) => {
      const n = figures.filter((figure) => figure.kind === kind).length;
      return n ? [`${count(n)} ${say(`count.${kind}`)}`] : [];
    })
    .join(' · ');
}

function answerOf(context: Context, value: MeasureValue): AnswerView {
  const { report } = context;
  return {
    value: valueAt(report, value) ?? { bound: null, amount: '' },
    who: sayerOf(report, value.figure) ?? say('figure.nobody'),
    sentence: sentenceOf(context, value),
    where: place(context, value.place.span),
  };
}

/** The earlier report's figures that the comparison of the later one does not name. */
function unanswered(back: Context, { measures }: Comparison): LoneFigureView[] {
  const named = new Set(
    measures.flatMap(({ others }) => others.map(({ figure }) => `figure:${figure}`)),
  );
  const { alone } = figuresOf({ ...back, comparison: { ...back.comparison, measures: [] } });
  return alone.filter(({ item }) => !named.has(item));
}

const sideOf = (
  { id, article }: Report,
  sources: readonly SourceView[],
  alone: readonly LoneFigureView[],
): SideView => ({
  id,
  outlet: article.outlet,
  when: article.published ? when(article.published.value) : say('place.noDate'),
  title: article.title,
  sources: sources.map(({ item, name, summary }) => ({ item, name, summary })),
  alone,
});
