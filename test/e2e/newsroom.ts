import assert from 'node:assert/strict';
import { until } from '../../tools/browser/until.ts';
import { reportOf } from '../../tools/newsroom/reports.ts';
import { marksOf, marksOn, placeOfMark } from './lib/marks.ts';
import { read, readReport, showsHeadline } from './lib/panel.ts';
import type { Scenario, Stage } from './lib/scenario.ts';

const headline = (id: string) => reportOf(id).headline;

/** Opens a report of the newsroom in a new tab and reads it. */
async function openAndRead(stage: Stage, id: string) {
  const page = await stage.browser.newPage(stage.newsroom.report(id));
  return { page, panel: await readReport(stage, page, headline(id)) };
}

export const scenarios: Scenario[] = [
  {
    name: 'a press reads the page: unnamed sources are listed and marked, the page itself stays as it was',
    async run(stage) {
      const page = await stage.browser.newPage(stage.newsroom.report('harbour-vessen'));
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const panel = await readReport(stage, page, headline('harbour-vessen'));
      const marks = await marksOf(page, 'unnamed');
      const cards = await panel.cards();
      const titles = cards.map(({ title }) => title).join('\n');
      assert.match(titles, /two officials briefed on the inspection/);
      assert.ok(marks.includes('two officials briefed on the inspection'), `${marks}`);
      const officials = cards.find(({ title }) => title.includes('briefed on the inspection'));
      assert.match(officials?.text ?? '', /told Meridian Wire/);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    },
  },
  {
    name: 'nothing is read from teasers, boxes and advertisements around a report',
    async run(stage) {
      const { page, panel } = await openAndRead(stage, 'northline-vessen');
      await marksOf(page, 'unnamed');
      const shown = await panel.text();
      await panel.turnTo('Figures');
      const all = `${shown}\n${await panel.text()}\n${Object.values(await marksOn(page)).flat()}`;
      for (const words of ['familiar with the plans', '40,000', 'SOFAS', 'morning letter'])
        assert.ok(!all.includes(words), `"${words}" is not of the report`);
    },
  },
  {
    name: 'the figures of a report are listed with their values',
    async run(stage) {
      const { panel } = await openAndRead(stage, 'harbour-vessen');
      await panel.turnTo('Figures');
      const text = await panel.shows(/300 million/); // the tab's program comes when it is turned to
      for (const value of ['31', '4,000', '14', '2,400', '300 million', '40'])
        assert.ok(text.includes(value), `${value} is listed:\n${text}`);
    },
  },
  {
    name: 'an item scrolls the page to its words, and a press on a mark turns to its item',
    async run(stage) {
      const { page, panel } = await openAndRead(stage, 'harbour-vessen');
      await marksOf(page, 'unnamed');
      await page.evaluate(() => scrollTo(0, 0));
      await panel.turnTo('Figures');
      const row = await panel.view.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('tr')];
        const found = rows.find(({ textContent }) => textContent?.includes('300 million'));
        found?.querySelector('button')?.click();
        return Boolean(found);
      });
      assert.ok(row, 'the cost of the repair is listed');
      await until('the page scrolls to the words', () => page.evaluate(() => scrollY > 100));
      assert.match((await marksOf(page, 'current')).join(' '), /300 million/);

      const place = await placeOfMark(page, 'unnamed', 'two officials briefed');
      await page.click(place.x, place.y);
      await until('the item becomes the current one', async () => {
        const current = (await panel.cards()).find((card) => card.current);
        return current?.title.includes('two officials briefed');
      });
    },
  },
  {
    name: "a saved report is compared with the next one: its figures stand beside this page's, with outlet and verdict",
    async run(stage) {
      const courier = await openAndRead(stage, 'courier-vessen');
      await courier.panel.press(/^save$/);
      await courier.panel.shows(/^Saved$/m);
      const { panel, page } = await openAndRead(stage, 'harbour-vessen');
      await panel.turnTo('Figures');
      await panel.shows(/same figure/i);
      const flow = (await panel.cards()).find(({ text }) => text.includes('2,400'));
      assert.match(flow?.text ?? '', /same figure[\s\S]*The Tellin Courier/i);
      assert.match((await marksOf(page, 'same')).join(' '), /2,400/);
    },
  },
  {
    name: 'the running story: each unnamed source is listed, the dead are a newer figure, the people moved are reported differently',
    async run(stage) {
      for (const id of ['wire-vessen', 'star-vessen', 'courier-vessen']) {
        const { panel } = await openAndRead(stage, id);
        if (id === 'courier-vessen') {
          await panel.turnTo('Figures');
          await panel.shows(/reported differently/i);
          const cards = await panel.cards();
          const moved = cards.find(({ text }) => text.includes('6,200'));
          assert.match(moved?.text ?? '', /reported differently/i);
          assert.match(moved?.text ?? '', /About 4,000 residents were moved/);
          assert.match(moved?.text ?? '', /By dawn 6,200 people had been moved/);
        }
        await panel.press(/^save$/);
        await panel.shows(/^Saved$/m);
      }
      const { panel, page } = await openAndRead(stage, 'harbour-vessen');
      await marksOf(page, 'unnamed');
      const titles = (await panel.cards()).map(({ title }) => title).join('\n');
      assert.match(titles, /senior engineer at the company/i);
      assert.match(titles, /people familiar with the contract/i);
      await panel.turnTo('Figures');
      await panel.shows(/newer figure/i);
      const dead = (await panel.cards()).find(({ text }) => /\b31\b/.test(text));
      assert.match(dead?.text ?? '', /newer figure[\s\S]*27/i);
      assert.match((await marksOf(page, 'newer')).join(' '), /31/);
    },
  },
  {
    name: 'reports of different stories are not compared',
    async run(stage) {
      const wire = await openAndRead(stage, 'wire-rate');
      await wire.panel.press(/^save$/);
      await wire.panel.shows(/^Saved$/m);
      const { panel } = await openAndRead(stage, 'harbour-ferries');
      await panel.turnTo('Figures');
      await panel.shows(/Compared with 1 of 1/);
      assert.doesNotMatch(await panel.text(), /reported differently|newer figure|same figure/i);
    },
  },
  {
    name: 'a background that ends at any time loses nothing that was saved',
    async run(stage) {
      const { browser } = stage;
      const { panel } = await openAndRead(stage, 'wire-vessen');
      await browser.killBackground();
      await panel.press(/^save$/);
      await panel.shows(/^Saved$/m);
      await browser.killBackground();
      const second = await openAndRead(stage, 'courier-vessen');
      await browser.killBackground();
      await second.panel.turnTo('Figures');
      await second.panel.shows(/same figure[\s\S]*Compared with 1 of 1 clipping/i);
    },
  },
  {
    name: 'a save that ends after the tab was changed leaves the sidebar with the tab in front',
    async run(stage) {
      const { panel } = await openAndRead(stage, 'wire-vessen');
      await panel.press(/^save$/);
      const second = await stage.browser.newPage(stage.newsroom.report('courier-vessen'));
      await readReport(stage, second, headline('courier-vessen'));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.equal(await panel.title(), headline('courier-vessen'));
    },
  },
  {
    name: 'pressing again and again gives one set of marks',
    async run(stage) {
      const { page } = await openAndRead(stage, 'harbour-vessen');
      const once = await marksOf(page, 'unnamed');
      for (let press = 0; press < 3; press++) await read(stage, page);
      await readReport(stage, page, headline('harbour-vessen'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual((await marksOn(page)).unnamed, once);
    },
  },
  {
    name: 'the sidebar speaks of the tab in front, and asks for a press where it may not read yet',
    async run(stage) {
      const first = await openAndRead(stage, 'harbour-vessen');
      const second = await stage.browser.newPage(stage.newsroom.report('wire-rate'));
      await second.bringToFront();
      await first.panel.shows(/press the toolbar button/i);
      await readReport(stage, second, headline('wire-rate'));
      await first.page.bringToFront();
      await showsHeadline(first.panel, headline('harbour-vessen'));
      await second.bringToFront();
      await showsHeadline(first.panel, headline('wire-rate'));
    },
  },
];
