import { reportOf } from '../../tools/newsroom/reports.ts';
import { marksOf } from './lib/marks.ts';
import { panelOf, readReport, showsHeadline } from './lib/panel.ts';
import type { Scenario } from './lib/scenario.ts';

const headline = (id: string) => reportOf(id).headline;
/** What a program can press only where the browser draws it itself. */
const drawnByTheSystem = (browser: string) =>
  browser === 'firefox' ? null : "Chromium's own keys and questions are out of a program's reach";

export const scenarios: Scenario[] = [
  {
    name: 'Alt+Shift+S on the keyboard opens the sidebar and reads the page',
    skip: drawnByTheSystem,
    async run({ browser, newsroom }) {
      const page = await browser.newPage(newsroom.report('harbour-vessen'));
      await browser.pressShortcut(page, 'Alt+Shift+S');
      await showsHeadline(panelOf(await browser.panel(page)), headline('harbour-vessen'));
      await marksOf(page, 'unnamed');
    },
  },
  {
    name: 'a site that the reader always wants read is read without a press, and no other site is',
    skip: drawnByTheSystem,
    async run(stage) {
      const { browser, newsroom } = stage;
      const page = await browser.newPage(newsroom.report('harbour-vessen'));
      const panel = await readReport(stage, page, headline('harbour-vessen'));
      await panel.click(/^more for this page/);
      await panel.click(/^always read/);
      await browser.allow(page);
      await page.goto(newsroom.report('harbour-ferries'));
      await showsHeadline(panel, headline('harbour-ferries'));
      await marksOf(page, 'unnamed');
      await page.goto(newsroom.report('northline-ferries'));
      await panel.shows(/press the toolbar button/i);
    },
  },
];
