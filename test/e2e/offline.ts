import assert from 'node:assert/strict';
import { until } from '../../tools/browser/until.ts';
import { reportOf } from '../../tools/newsroom/reports.ts';
import { marksOf } from './lib/marks.ts';
import { readReport, showsHeadline } from './lib/panel.ts';
import type { Page, Scenario } from './lib/scenario.ts';
import { shows } from './lib/screen.ts';

const headline = (id: string) => reportOf(id).headline;

/** Whether the page reaches where it came from. */
const reachesItsSite = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    fetch(location.href, { cache: 'no-store' }).then(
      () => true,
      () => false,
    ),
  );

export const scenarios: Scenario[] = [
  {
    name: 'without a network nothing changes: a page is read, compared, marked, saved, noted, and found again',
    async run(stage) {
      const { browser, newsroom } = stage;
      const page = await browser.newPage(newsroom.report('courier-vessen'));
      const panel = await readReport(stage, page, headline('courier-vessen'));
      await panel.press(/^save$/);
      await panel.shows(/^Saved$/m);
      await page.goto(newsroom.report('harbour-vessen'));
      await browser.setOffline(true);
      await newsroom.close();
      await until('the page is told', () => page.evaluate(() => !navigator.onLine));
      assert.equal(await reachesItsSite(page), false);

      await browser.pressToolbarButton(page);
      await showsHeadline(panel, headline('harbour-vessen'));
      await panel.shows(/Compared with 1 of 1 clipping/);
      await marksOf(page, 'unnamed');
      await panel.turnTo('Figures');
      assert.doesNotMatch(await panel.shows(/The Tellin Courier/), /offline|network|connection/i);
      await panel.press(/^save$/);
      await panel.shows(/^Saved$/m);
      await panel.press(/^note$/);
      await panel.shows(/Note on these words/);
      const clippings = await browser.extensionPage('clippings.html#/search');
      await shows(clippings, /2 reports/);
      await browser.setOffline(false);
    },
  },
];
