import { compare } from '../../lib/compare/compare.ts';
import { analyse } from '../../lib/report/analyse.ts';
import type { Report } from '../../lib/report/report.ts';
import { HARBOUR, SAMPLE } from '../../lib/sample/vessen.ts';
import { readText, type TextParagraph } from '../../lib/view/clippings/readText.ts';
import { type PanelView, panelOf } from '../../lib/view/panel/panel.ts';

/** Paragraphs that fit beside the first words of the page. */
const SHOWN = 5;

/** Reads the invented story with the engine that reads every page: what is shown is what it finds. */
export function demonstration(): { view: PanelView; paragraphs: TextParagraph[] } {
  const reports = SAMPLE.map(
    (article): Report => ({ id: article.url, article, analysis: analyse(article), seen: '' }),
  );
  const report = reports.find(({ article }) => article === HARBOUR) as Report;
  const others = reports.filter((one) => one !== report);
  const comparison = compare(report, others, others.length);
  const view = panelOf({ report, comparison, others, saved: null, archiveProblem: null });
  return { view, paragraphs: readText(HARBOUR.text, view.marks, []).slice(0, SHOWN) };
}
