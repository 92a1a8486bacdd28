import assert from 'node:assert/strict';
import { launch } from '../../tools/browser/launch.ts';
import { until } from '../../tools/browser/until.ts';
import { reportOf } from '../../tools/newsroom/reports.ts';
import { marksOf } from './lib/marks.ts';
import { read, readReport } from './lib/panel.ts';
import type { Scenario } from './lib/scenario.ts';
import { press, shows, write } from './lib/screen.ts';

export const scenarios: Scenario[] = [
  {
    name: 'installing opens the welcome page, and nothing else does',
    async run({ browser: { name } }) {
      // a start that does not keep the page waits for it, and closes it: without it the start would fail
      const browser = await launch(name, { headless: true, offline: true, quick: true });
      await browser.killBackground();
      const page = await browser.extensionPage('clippings.html');
      await shows(page, /No clippings yet/);
      const { errors } = await browser.close();
      assert.deepEqual(errors, []);
    },
  },
  {
    name: 'the sample comes in by one press and goes by one, is told in full as a story, and is never counted',
    async run({ browser }) {
      const welcome = await browser.extensionPage('welcome.html');
      await shows(welcome, /two officials briefed on the inspection/);
      await press(welcome, 'button', /open the sample/);
      await shows(welcome, /never counted/);
      const page = await browser.extensionPage('clippings.html');
      await shows(page, /0 reports, and 5 sample reports/);
      await press(page, 'a', /Dam operator was warned/);
      await shows(page, /Versions/);
      await press(page, 'a', /open story/);
      await shows(page, /5 reports, 2 origins/);
      await press(page, 'table button', /reported differently, why/);
      await shows(page, /Both may be right/);
      await press(page, 'a', /compare first and last/);
      await shows(page, /Two reports side by side/);
      await press(welcome, 'button', /remove the sample/);
      const empty = await browser.extensionPage('clippings.html');
      await shows(empty, /No clippings yet/);
    },
  },
  {
    name: 'a text saved again with another figure has two versions, and the figure stands first among what changed',
    async run(stage) {
      const { browser, newsroom } = stage;
      const page = await browser.newPage(newsroom.report('wire-vessen'));
      const panel = await readReport(stage, page, reportOf('wire-vessen').headline);
      await panel.press(/^save$/);
      await panel.shows(/^Saved$/m);
      await page.evaluate(() => {
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode())
          node.textContent =
            node.textContent?.replace('number of dead at 19', 'number of dead at 23') ?? '';
      });
      await readReport(stage, page, reportOf('wire-vessen').headline);
      await panel.press(/^save again$/);
      await panel.shows(/^Saved$/m);
      await panel.turnTo('Changes');
      await panel.shows(/Compare with[\s\S]*Nothing changed since your save/);
      await panel.view.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('.since select');
        if (select) select.value = '1';
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await panel.shows(/then\s+19[\s\S]*now\s+23/);
      const clippings = await browser.extensionPage('clippings.html');
      await press(clippings, 'a', /Vessen dam inspectors/);
      await shows(clippings, /Versions\s+2/);
      await press(clippings, 'a', /show changes/);
      const text = await shows(clippings, /What changed between two versions/);
      assert.match(text, /Figures\s+\d[\s\S]*19[\s\S]*23/);
      await press(clippings, 'summary', /every changed word/);
      await shows(clippings, /unchanged paragraphs/);
    },
  },
  {
    name: 'of a page that is no report, the text that is selected is read, marked and saved',
    async run(stage) {
      const { browser, newsroom } = stage;
      const page = await browser.newPage(newsroom.address('meridian-wire', '/'));
      const panel = await read(stage, page);
      await panel.shows(/does not look like an article/);
      await panel.press(/^read the selected text$/);
      await panel.shows(/Nothing is selected on this page/);
      await page.evaluate(() => {
        document.body.insertAdjacentHTML(
          'afterbegin',
          '<p id="note">Six people were moved from Corrin, two officials told Meridian Wire.</p>',
        );
        getSelection()?.selectAllChildren(document.getElementById('note') ?? document.body);
      });
      await panel.press(/^read the selected text$/);
      await panel.shows(/11 words[\s\S]*two officials/);
      await marksOf(page, 'unnamed');
      await panel.press(/^save$/);
      await panel.shows(/^Saved$/m);
    },
  },
  {
    name: 'a checked text is stored only when it is saved',
    async run({ browser }) {
      const page = await browser.extensionPage('clippings.html#/check');
      const draft = 'At least 31 people died when the dam broke.\nAbout 4,000 people were moved.';
      await shows(page, /Nothing is stored unless you save it/);
      await write(page, '#draft', draft);
      await press(page, 'button', /^check$/);
      await shows(page, /Nobody named/);
      await shows(page, /Nothing of this is stored/);
      const library = await browser.extensionPage('clippings.html');
      await shows(library, /No clippings yet/);
      await press(page, 'summary', /save as a clipping/);
      await write(page, '#draft-title', 'My draft');
      await press(page, 'button', /^save$/);
      await shows(page, /Saved among your clippings/);
      const after = await browser.extensionPage('clippings.html');
      await until('the draft is listed', async () => /My draft/.test(await after.text()));
      await shows(after, /1 report/);
    },
  },
];
