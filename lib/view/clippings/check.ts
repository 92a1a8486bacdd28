import type { Span } from '../../text/span.ts';
import { contextOf, place, sentenceAround } from '../context.ts';
import { measureOf } from '../panel/measure.ts';
import { type PageFacts, type PanelView, panelOf } from '../panel/panel.ts';
import { type ValueView, valueIn } from '../panel/value.ts';
import { readText, type TextParagraph } from './read-text.ts';

/** A figure of the text that nobody is named for. */
export interface UnattributedView {
  item: string;
  value: ValueView;
  /** What it is a figure of, in the text's words. */
  measure: string;
  /** Its sentence, cut in three so that the figure can be marked. */
  before: string;
  figure: string;
  after: string;
  where: string;
  span: Span;
}

/** A text that was checked and not stored. */
export interface CheckView {
  paragraphs: readonly TextParagraph[];
  /** What the sidebar would show of it. */
  panel: PanelView;
  unattributed: readonly UnattributedView[];
}

/** Arranges a draft: the same findings as beside a page, and its own figures that nobody is named for. */
export function checkOf(facts: PageFacts): CheckView {
  const panel = panelOf(facts);
  const { report } = facts;
  const context = contextOf(report, facts.comparison, facts.others);
  const { text } = report.article;
  const unattributed = report.analysis.figures.flatMap((figure, index): UnattributedView[] => {
    if (!figure.notable || report.analysis.saidBy[index] !== null) return [];
    const { span } = figure;
    const [start, end] = sentenceAround(report, span);
    return [
      {
        item: `unattributed:${index}`,
        value: valueIn(report, figure),
        measure: measureOf(report, figure),
        before: text.slice(start, span[0]),
        figure: text.slice(...span),
        after: text.slice(span[1], end),
        where: place(context, span),
        span,
      },
    ];
  });
  return { panel, unattributed, paragraphs: readText(text, panel.marks, []) };
}
