import assert from 'node:assert/strict';
import { reportOf } from '../../tools/newsroom/reports.ts';
import { marksOf, marksOn } from './lib/marks.ts';
import { panelOf, read, readReport, showsHeadline } from './lib/panel.ts';
import type { Page, Scenario, Stage } from './lib/scenario.ts';
import { shows } from './lib/screen.ts';

const headline = (id: string) => reportOf(id).headline;

/** Remembers in a document that it was here; answers whether it was here before: the browser kept it as it was left. */
const wasHere = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const place = globalThis as { wasHere?: boolean };
    const before = place.wasHere ?? false;
    place.wasHere = true;
    return before;
  });

async function openAndRead(stage: Stage, id: string) {
  const page = await stage.browser.newPage(stage.newsroom.report(id));
  return { page, panel: await readReport(stage, page, headline(id)) };
}

const WAYS = [
  ['back', 'wire-vessen'],
  ['forward', 'courier-vessen'],
] as const;

export const scenarios: Scenario[] = [
  {
    name: 'fault 15: where the browser keeps nothing, a page is still read, and saving says in a sentence why not',
    withoutStorage: true,
    // Dexie's own word of it, on the page that opens at install, comes or does not come in time
    expected: /ArchiveProblem|Dexie: Workaround for Chrome UnknownError/,
    async run(stage) {
      const { page, panel } = await openAndRead(stage, 'harbour-vessen');
      await panel.shows(/Your clippings cannot be opened/i);
      assert.match((await panel.cards()).map(({ title }) => title).join(), /two officials briefed/);
      await marksOf(page, 'unnamed');
      await panel.turnTo('Figures');
      await panel.shows(/300 million/);
      await panel.press(/^cannot save$/);
      await panel.shows(/could not be saved[\s\S]*(cannot be opened|cannot be saved here)/i);
      await panel.shows(/not saved/i);
    },
  },
  {
    name: "two windows: each sidebar speaks of its own window's tab, and what one saves the other compares with",
    async run(stage) {
      const first = await openAndRead(stage, 'harbour-vessen');
      const page = await stage.browser.newWindow(stage.newsroom.report('courier-vessen'));
      await stage.browser.pressToolbarButton(page);
      const second = panelOf(await stage.browser.panel(page));
      await showsHeadline(second, headline('courier-vessen'));
      assert.equal(await first.panel.title(), headline('harbour-vessen'));
      await second.press(/^save$/);
      await second.shows(/^Saved$/m);
      assert.equal(await first.panel.title(), headline('harbour-vessen'));
      await read(stage, first.page);
      await first.panel.shows(/Compared with 1 of 1 clipping/i); // read again: the tabs are drawn anew
      await first.panel.turnTo('Figures');
      await first.panel.shows(/The Tellin Courier[\s\S]*Compared with 1 of 1 clipping/i);
      assert.equal(await second.title(), headline('courier-vessen'));
    },
  },
  {
    name: 'back and forward between two reports: the sidebar is with the page each time',
    async run(stage) {
      const { page, panel } = await openAndRead(stage, 'wire-vessen');
      await wasHere(page);
      await page.goto(stage.newsroom.report('courier-vessen'));
      await readReport(stage, page, headline('courier-vessen'));
      await wasHere(page);
      for (let round = 0; round < 5; round++)
        for (const [way, id] of WAYS) {
          await page[way]();
          const kept = await wasHere(page);
          // a page that came back as it was left has its reader still; one that was loaded anew asks for a press
          if (!kept) await panel.shows(/press the toolbar button/i);
          if (!kept) await read(stage, page);
          await showsHeadline(panel, headline(id));
          await new Promise((resolve) => setTimeout(resolve, 300));
          assert.equal(await panel.title(), headline(id));
        }
    },
  },
  ...[0, 30, 150].map(
    (wait): Scenario => ({
      name: `a background that ends ${wait} ms after Save was pressed: saved or said, and saved once`,
      async run(stage) {
        const { panel } = await openAndRead(stage, 'wire-vessen');
        await panel.press(/^save$/);
        await new Promise((resolve) => setTimeout(resolve, wait));
        await stage.browser.killBackground();
        const said = await panel.shows(/^Saved$|could not be saved[\s\S]*\./m);
        if (!/^Saved$/m.test(said)) await panel.press(/^save$/);
        await panel.shows(/^Saved$/m);
        const clippings = await stage.browser.extensionPage('clippings.html');
        assert.match(await shows(clippings, /\d+ reports?\b/), /\b1 report\b/);
      },
    }),
  ),
  {
    name: "the page's context menu has an entry that opens the sidebar and reads the page; a key does the same",
    async run({ browser, newsroom }) {
      const page = await browser.newPage(newsroom.report('wire-vessen'));
      if (browser.name === 'firefox') {
        const heading = await page.evaluate(() => {
          const { x = 0, y = 0 } = document.querySelector('h1')?.getBoundingClientRect() ?? {};
          return { x: x + 10, y: y + 10 };
        });
        await browser.pressMenuEntry(page, heading, 'Read this page with Second Source');
        await showsHeadline(panelOf(await browser.panel(page)), headline('wire-vessen'));
      }
      const clippings = await browser.extensionPage('clippings.html');
      const keys = await clippings.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the browser's interface for extensions, which has no types here
        const { contextMenus, commands } = (globalThis as any).chrome;
        // rejects when there is no such entry
        await contextMenus.update('read-page', { visible: true });
        const all: { name: string; shortcut: string }[] = await commands.getAll();
        return all.find(({ name }) => name === '_execute_action')?.shortcut;
      });
      assert.equal(keys, 'Alt+Shift+S');
    },
  },
  {
    name: 'a reader that is put into a page a second time by hand gives one set of marks',
    async run(stage) {
      const { page, panel } = await openAndRead(stage, 'harbour-vessen');
      const once = await marksOf(page, 'unnamed');
      const clippings = await stage.browser.extensionPage('clippings.html');
      const put = await clippings.evaluate(async (address) => {
        // biome-ignore lint/suspicious/noExplicitAny: the browser's interface for extensions, which has no types here
        const { tabs, scripting } = (globalThis as any).chrome;
        const tab = (await tabs.query({})).find(({ url }: { url?: string }) => url === address);
        const files = ['/content-scripts/reader.js'];
        for (let times = 0; times < 2; times++)
          await scripting.executeScript({ target: { tabId: tab.id }, files });
        return true;
      }, stage.newsroom.report('harbour-vessen'));
      assert.ok(put);
      await page.bringToFront();
      await readReport(stage, page, headline('harbour-vessen'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual((await marksOn(page)).unnamed, once);
      assert.equal(await panel.title(), headline('harbour-vessen'));
    },
  },
];
