import { contextOf, place, sentenceAround } from '../context.ts';
import { type PageFacts, panelOf } from '../panel/panel.ts';
import { cite } from '../quote.ts';
import { readText, type TextParagraph } from './read-text.ts';
import { type FindingView, findingsOf } from './report.ts';

/** A text that was checked and not stored. */
export interface CheckView {
  paragraphs: readonly TextParagraph[];
  findings: readonly FindingView[];
  /** Figures that the text gives without saying who says so, each in its sentence. */
  unattributed: readonly { sentence: string; where: string }[];
  compared: string;
}

/** Arranges a draft: the same marks as on a page, and its own figures that nobody is named for. */
export function checkOf(facts: PageFacts): CheckView {
  const panel = panelOf(facts);
  const { report } = facts;
  const context = contextOf(report, facts.comparison, facts.others);
  const { text } = report.article;
  return {
    paragraphs: readText(text, panel.marks, []),
    findings: findingsOf(panel),
    unattributed: report.analysis.figures
      .filter(({ notable }, index) => notable && report.analysis.saidBy[index] === null)
      .map(({ span }) => ({
        sentence: cite(text.slice(...sentenceAround(report, span))),
        where: place(context, span),
      })),
    compared: panel.compared,
  };
}
