import assert from 'node:assert/strict';
import { until } from '../../tools/browser/until.ts';
import { reportOf } from '../../tools/newsroom/reports.ts';
import { readReport } from './lib/panel.ts';
import type { Scenario, Stage } from './lib/scenario.ts';
import { press, shows, write } from './lib/screen.ts';

async function save({ browser, newsroom }: Stage, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const page = await browser.newPage(newsroom.report(id));
    const panel = await readReport({ browser, newsroom }, page, reportOf(id).headline);
    await panel.press(/^save$/);
    await panel.shows(/^Saved$/m);
    await page.close();
  }
}

export const scenarios: Scenario[] = [
  {
    name: 'the clippings page lists what was saved; a report opens with its text and its findings',
    async run(stage) {
      const wire = reportOf('wire-vessen');
      await save(stage, 'wire-vessen', 'wire-rate');
      const page = await stage.browser.extensionPage('clippings.html');
      await shows(page, /2 reports/);
      await press(page, 'a', /Vessen dam inspectors/);
      const text = await shows(page, /Findings/);
      for (const { text: paragraph } of wire.blocks.slice(1))
        assert.ok(text.includes(paragraph), paragraph);
      assert.match(text, /The two officials/);
    },
  },
  {
    name: 'a note and its tags are kept, also when the background ends and the page is opened again',
    async run(stage) {
      await save(stage, 'wire-vessen');
      const page = await stage.browser.extensionPage('clippings.html');
      await press(page, 'a', /Vessen dam inspectors/);
      await shows(page, /Keep note/);
      await write(page, '#note', 'Ask the dam authority for the March survey.');
      await write(page, '#note-tags', 'surveys, to check');
      await press(page, 'button', /keep note/);
      await shows(page, /Ask the dam authority[\s\S]*surveys[\s\S]*Delete note/);
      await stage.browser.killBackground();
      const again = await stage.browser.extensionPage('clippings.html');
      await press(again, 'a', /Vessen dam inspectors/);
      await shows(again, /Ask the dam authority/);
      await press(again, 'button', /Take the tag “to check” away/);
      await until('one tag is left', async () => !/to check/.test(await again.text()));
      const list = await stage.browser.extensionPage('clippings.html');
      await press(list, 'button', /^surveys/);
      await shows(list, /Vessen dam inspectors/);
    },
  },
  {
    name: 'a deleted clipping is gone, and comes back with its note when that is undone',
    async run(stage) {
      await save(stage, 'wire-vessen');
      const page = await stage.browser.extensionPage('clippings.html');
      await press(page, 'a', /Vessen dam inspectors/);
      await shows(page, /Keep note/);
      await write(page, '#note', 'Who was sent the survey?');
      await press(page, 'button', /keep note/);
      await shows(page, /Delete note/);
      await press(page, 'button', /^delete$/);
      await shows(page, /1 clipping deleted/);
      await until(
        'it is gone from the list',
        async () => !/Vessen dam inspectors/.test(await page.text()),
      );
      await press(page, 'button', /^undo/);
      await press(page, 'a', /Vessen dam inspectors/);
      await shows(page, /Who was sent the survey/);
    },
  },
  {
    name: 'what one window deletes is gone in another at once, and is back there when that is undone',
    async run(stage) {
      await save(stage, 'wire-vessen', 'radio-vessen');
      const [here, there] = await Promise.all([
        stage.browser.extensionPage('clippings.html'),
        stage.browser.extensionPage('clippings.html'),
      ]);
      await press(here, 'a', /Vessen dam inspectors/);
      await shows(here, /Keep note/);
      await shows(there, /2 reports/);
      await press(here, 'a', /^Open story$/);
      await shows(here, /2 reports, /);
      await press(there, 'a', /Vessen dam inspectors/);
      await shows(there, /Keep note/);
      await press(there, 'button', /^delete$/);
      await shows(there, /1 clipping deleted/);
      await shows(here, /Nothing of this story in your clippings/);
      await press(there, 'button', /^undo/);
      await shows(there, /2 reports/);
      await shows(here, /2 reports, /);
    },
  },
];
