import assert from 'node:assert/strict';
import { until } from '../../tools/browser/until.ts';
import { reportOf } from '../../tools/newsroom/reports.ts';
import { archiveFile, importInto } from './lib/archive-file.ts';
import { panelOf, read, readReport, showsHeadline } from './lib/panel.ts';
import type { Page, Scenario, Stage } from './lib/scenario.ts';
import { press, shows } from './lib/screen.ts';

const headline = (id: string) => reportOf(id).headline;

async function openAndRead(stage: Stage, id: string) {
  const page = await stage.browser.newPage(stage.newsroom.report(id));
  return { page, panel: await readReport(stage, page, headline(id)) };
}

/** Deletes the database from outside, as a browser does that clears an extension's data. */
const emptyArchive = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const deleting = indexedDB.deleteDatabase('second-source');
        deleting.onsuccess = () => resolve(true);
        deleting.onerror = () => resolve(false);
      }),
  );

/** What the guardian has written down. */
const remembered = (page: Page): Promise<{ clippings: number; askedToPersist: boolean }> =>
  page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the browser's interface for extensions, which has no types here
    const { archive } = await (globalThis as any).chrome.storage.local.get('archive');
    return archive;
  });

export const scenarios: Scenario[] = [
  {
    name: 'fault 16: an archive that was emptied from outside is told of once, and the next save offers a backup',
    expected: /Another connection wants to delete database/,
    async run(stage) {
      const { page, panel } = await openAndRead(stage, 'wire-vessen');
      await panel.press(/^save$/);
      await panel.shows(/^Saved$/m);
      const clippings = await stage.browser.extensionPage('clippings.html');
      await shows(clippings, /1 report/);
      const kept = await until('it is remembered', async () => {
        const known = await remembered(clippings);
        return known?.clippings === 1 && known;
      });
      assert.equal(kept.askedToPersist, true);
      assert.equal(await emptyArchive(clippings), true);
      await clippings.close();
      await page.bringToFront();
      await read(stage, page);
      await panel.shows(/Your archive is empty. It held 1 clipping/);
      const library = await stage.browser.extensionPage('clippings.html');
      assert.doesNotMatch(await shows(library, /No clippings yet/), /Your archive is empty/);
      await page.bringToFront();
      await panel.press(/^save$/);
      await panel.shows(/No backup yet\.\s+Back up/);
      const backup = await stage.browser.extensionPage('clippings.html#/exchange/back-up');
      await shows(backup, /Written\. The browser has put it with your downloads/);
      await backup.close();
      await page.bringToFront();
      await read(stage, page);
      await until('no backup is due', async () => !/No backup yet/.test(await panel.text()));
    },
  },
  {
    name: 'settings are reset without touching clippings; all clippings are deleted, and come back when that is undone',
    async run(stage) {
      const { panel } = await openAndRead(stage, 'wire-vessen');
      await panel.press(/^save$/);
      await panel.shows(/^Saved$/m);
      await panel.press(/^marks on page$/);
      const settings = await stage.browser.extensionPage('clippings.html#/settings');
      await shows(settings, /On these sites you switched the marks off/);
      await press(settings, 'button', /^reset settings$/);
      await shows(settings, /Marks are shown on every page you read[\s\S]*Settings were reset/);
      await press(settings, 'button', /^delete all clippings$/);
      await shows(settings, /No clippings yet[\s\S]*1 clipping deleted/);
      await press(settings, 'button', /^undo/);
      await shows(settings, /1 report\b/);
      // what the reader deleted was not lost
      assert.doesNotMatch(await settings.text(), /Your archive is empty/);
    },
  },
  {
    name: 'fault 4: a background that ends while it compares with 500 saved reports: the sidebar shows the page within 3 s',
    timed: true,
    async run(stage) {
      const clippings = await stage.browser.extensionPage('clippings.html#/exchange');
      await importInto(clippings, archiveFile(500));
      await clippings.close();
      const page = await stage.browser.newPage('about:blank');
      for (const [round, wait] of [0, 20, 60, 120, 250].entries()) {
        // another report each round: what the round before left on screen can't be taken for an answer
        const id = round % 2 ? 'wire-vessen' : 'harbour-vessen';
        await page.goto(stage.newsroom.report(id));
        const panel = await read(stage, page);
        await new Promise((resolve) => setTimeout(resolve, wait));
        await stage.browser.killBackground();
        const start = Date.now();
        await showsHeadline(panel, headline(id));
        await panel.shows(/of 500 clippings/);
        assert.ok(Date.now() - start < 3000, `${Date.now() - start} ms after ${wait} ms`);
        assert.doesNotMatch(await panel.text(), /Reading this page/);
      }
    },
  },
  {
    name: 'fault 6: a background that ends 20 times with the sidebar open: the same report, no card twice',
    async run(stage) {
      const { page, panel } = await openAndRead(stage, 'harbour-vessen');
      const before = await panel.cards();
      assert.ok(before.length > 1);
      for (let round = 0; round < 20; round++) {
        await stage.browser.killBackground();
        await read(stage, page);
        // one that is only just starting may outlive an order to stop
        await new Promise((resolve) => setTimeout(resolve, 200 + ((round * 37) % 200)));
        await showsHeadline(panel, headline('harbour-vessen'));
      }
      // the last reading may not have begun yet, or not be over
      const after = await until('as many cards as before are listed', async () => {
        const cards = await panel.cards();
        return cards.length >= before.length && cards;
      });
      assert.deepEqual(
        after.map(({ id, title }) => [id, title]),
        before.map(({ id, title }) => [id, title]),
      );
    },
  },
  {
    name: 'fault 5: a press, a message and a saved page each wake a background that had ended',
    async run(stage) {
      const page = await stage.browser.newPage(stage.newsroom.report('wire-vessen'));
      await stage.browser.killBackground(); // it was woken by being installed
      const panel = await readReport(stage, page, headline('wire-vessen'));
      await stage.browser.killBackground();
      await panel.press(/^save$/);
      await panel.shows(/^Saved$/m);
      await stage.browser.killBackground();
      await page.goto(stage.newsroom.report('courier-vessen'));
      await readReport(stage, page, headline('courier-vessen'));
      await panelOf(panel.view).shows(/Compared with 1 of 1 clipping/);
    },
  },
];
