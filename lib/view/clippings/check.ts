import { covers, type Span } from '../../text/span.ts';
import { contextOf, place, sayerOf, sentenceAround } from '../context.ts';
import { measureOf } from '../panel/measure.ts';
import { type PageFacts, type PanelView, panelOf } from '../panel/panel.ts';
import { type ValueView, valueIn } from '../panel/value.ts';
import { citeAround, type Marked } from '../quote.ts';
import { readText, type TextParagraph } from './read-text.ts';

/** A figure of the text that nobody is named for, in its sentence. */
export interface UnattributedView extends Marked {
  item: string;
  value: ValueView;
  /** What it is a figure of, in the text's words. */
  measure: string;
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
  const { attributions, figures } = report.analysis;
  const unattributed = figures.flatMap((figure, index): UnattributedView[] => {
    const { span } = figure;
    if (!figure.notable || sayerOf(report, index) !== null) return [];
    const countsSources = attributions.some(({ source }) => source && covers(source, span));
    if (countsSources) return [];
    return [
      {
        item: `unattributed:${index}`,
        value: valueIn(report, figure),
        measure: measureOf(report, figure),
        ...citeAround(text, sentenceAround(report, span), span),
        where: place(context, span),
        span,
      },
    ];
  });
  return { panel, unattributed, paragraphs: readText(text, panel.marks, []) };
}
