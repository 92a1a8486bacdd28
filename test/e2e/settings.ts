import assert from 'node:assert/strict';
import { until } from '../../tools/browser/until.ts';
import { reportOf } from '../../tools/newsroom/reports.ts';
import { marksOf, marksOn } from './lib/marks.ts';
import { readReport } from './lib/panel.ts';
import type { Scenario, Stage } from './lib/scenario.ts';
import { press } from './lib/screen.ts';

async function openAndRead(stage: Stage, id: string) {
  const page = await stage.browser.newPage(stage.newsroom.report(id));
  return { page, panel: await readReport(stage, page, reportOf(id).headline) };
}

/** Number on the toolbar button of any tab, as the browser has it. */
const badges = async ({ browser }: Stage): Promise<string[]> => {
  const view = await browser.extensionPage('clippings.html#/settings');
  const found = await view.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the browser's interface for extensions, which has no types here
    const { tabs, action } = (globalThis as any).chrome;
    const all = await tabs.query({});
    return Promise.all(all.map(({ id }: { id: number }) => action.getBadgeText({ tabId: id })));
  });
  await view.close();
  return (found as string[]).filter(Boolean);
};

export const scenarios: Scenario[] = [
  {
    name: 'the toolbar button counts findings only for readers who chose so, and the sidebar takes the chosen theme',
    async run(stage) {
      const courier = await openAndRead(stage, 'courier-vessen');
      await courier.panel.press(/^save$/);
      await courier.panel.shows(/^Saved$/m);
      await openAndRead(stage, 'harbour-vessen');
      assert.deepEqual(await badges(stage), []);
      const settings = await stage.browser.extensionPage('clippings.html#/settings');
      await press(settings, 'label', /count on the toolbar button/i);
      await until('the choice is kept', () =>
        settings.evaluate(() => document.querySelector<HTMLInputElement>('.switch input')?.checked),
      );
      await settings.evaluate(() => {
        const all = [...document.querySelectorAll('select')];
        const theme = all.find(({ options }) => [...options].some(({ value }) => value === 'dark'));
        if (!theme) throw new Error('no choice of theme');
        theme.value = 'dark';
        theme.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settings.close();
      const { panel } = await openAndRead(stage, 'harbour-vessen');
      await until('the sidebar is dark', () =>
        panel.view.evaluate(() => document.documentElement.dataset.theme === 'dark'),
      );
      await panel.turnTo('Figures');
      await panel.shows(/newer figure/i);
      const [count] = await until('the button counts', async () => {
        const found = await badges(stage);
        return found.length > 0 && found;
      });
      assert.match(count ?? '', /^[1-9]$/);
    },
  },
  {
    name: 'a reader who wants only sure sources is shown no others, in the list and on the page',
    async run(stage) {
      const { page, panel } = await openAndRead(stage, 'harbour-vessen');
      const before = await marksOf(page, 'unnamed');
      const choose = (level: string) =>
        panel.view.evaluate((level) => {
          const select = document.querySelector<HTMLSelectElement>('.level select');
          if (!select) throw new Error('no choice of sources');
          select.value = level;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }, level);
      const marks = async () => (await marksOn(page)).unnamed?.length ?? 0;
      await choose('everything');
      await until('more or as many are marked', async () => (await marks()) >= before.length);
      await choose('sure');
      await until('fewer are marked', async () => (await marks()) < before.length);
      const again = await openAndRead(stage, 'harbour-vessen');
      // the headline is the same in both tabs: the sidebar may still speak of the first
      await until('the choice is kept', () =>
        again.panel.view.evaluate(
          () => document.querySelector<HTMLSelectElement>('.level select')?.value === 'sure',
        ),
      );
    },
  },
];
