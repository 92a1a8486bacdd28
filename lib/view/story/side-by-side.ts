import type { Comparison } from '../../compare/comparison.ts';
import type { Report } from '../../report/report.ts';
import { contextOf } from '../context.ts';
import { elsewhereOf, type QuotationView } from '../panel/elsewhere.ts';
import {
  type FigureView,
  figuresOf,
  KIND,
  measureItem,
  type SentenceView,
  sentenceOf,
} from '../panel/figures.ts';
import { type SourceView, sourcesOf } from '../panel/sources.ts';
import { when } from '../when.ts';
import { say } from '../words/say.ts';

/** One of two reports. */
export interface SideView {
  id: string;
  outlet: string;
  when: string;
  title: string;
  sources: readonly Pick<SourceView, 'item' | 'name' | 'summary'>[];
}

/** One question and the two answers. */
export interface TwoFiguresView {
  item: string;
  kind: FigureView['kind'];
  verdict: string;
  measure: string;
  earlier: SentenceView;
  later: SentenceView;
}

/** Two reports, the earlier on the left. */
export interface SideBySideView {
  earlier: SideView;
  later: SideView;
  figures: readonly TwoFiguresView[];
  quotations: readonly QuotationView[];
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
  const { firm, possible } = figuresOf(context);
  const views = new Map([...firm, ...possible].map((view) => [view.item, view]));
  const figures = comparison.measures.flatMap((finding): TwoFiguresView[] => {
    const view = views.get(measureItem(finding.id));
    const other = finding.others.find(({ place }) => place.report === earlier.id);
    if (!view || !other) return [];
    const { item, measure } = view;
    const kind = KIND[other.verdict ?? finding.verdict];
    const verdict = kind === view.kind ? view.verdict : say(`mark.${kind}`);
    return [
      {
        item,
        kind,
        verdict: finding.level === 'firm' ? verdict : `${verdict} (${say('figure.mayDiffer')})`,
        measure,
        earlier: sentenceOf(context, other),
        later: sentenceOf(context, finding.own),
      },
    ];
  });
  const { quotations } = elsewhereOf(context);
  return {
    earlier: sideOf(earlier, sourcesOf(back).unnamed),
    later: sideOf(later, sourcesOf(context).unnamed),
    figures,
    quotations,
    related: figures.length + quotations.length > 0,
  };
}

const sideOf = ({ id, article }: Report, sources: readonly SourceView[]): SideView => ({
  id,
  outlet: article.outlet,
  when: article.published ? when(article.published.value) : say('place.noDate'),
  title: article.title,
  sources: sources.map(({ item, name, summary }) => ({ item, name, summary })),
});
