import { compare } from '../../lib/compare/compare.ts';
import type { Report } from '../../lib/report/report.ts';
import { HARBOUR, SAMPLE } from '../../lib/sample/vessen.ts';
import { readText, type TextParagraph } from '../../lib/view/clippings/read-text.ts';
import { type PanelView, panelOf } from '../../lib/view/panel/panel.ts';
import { analyse } from '../background/analyse.ts';
import { models } from '../background/models.ts';

/** The invented story as the sidebar would show it, and the beginning of its text. */
export interface Demonstration {
  outlet: string;
  view: PanelView;
  paragraphs: TextParagraph[];
}

/** Paragraphs that fit beside the first words of the page. */
const SHOWN = 4;

/** Reads the invented story with the engine that reads every page: what is shown is what it finds. */
export async function demonstration(): Promise<Demonstration> {
  const reports = await Promise.all(
    SAMPLE.map(
      async (article): Promise<Report> => ({
        id: article.url,
        article,
        analysis: await analyse(article),
        seen: '',
      }),
    ),
  );
  const report = reports.find(({ article }) => article === HARBOUR) as Report;
  const others = reports.filter((one) => one !== report);
  const comparison = compare(report, others, others.length, await models);
  const view = panelOf({ report, comparison, others, saved: null, archiveProblem: null });
  const paragraphs = readText(HARBOUR.text, view.marks, []).slice(0, SHOWN);
  return { outlet: HARBOUR.outlet, view, paragraphs };
}
