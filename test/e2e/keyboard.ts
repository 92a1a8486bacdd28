import assert from 'node:assert/strict';
import { until } from '../../tools/browser/until.ts';
import { newsPage } from '../../tools/newsroom/news-page.ts';
import { reportOf } from '../../tools/newsroom/reports.ts';
import type { ExtraPage } from '../../tools/newsroom/server.ts';
import { controls, focused, hasFocus, pressed, stops, tabTo } from './lib/keyboard.ts';
import { marksOf, marksOn } from './lib/marks.ts';
import { type Panel, panelOf, readReport, showsHeadline } from './lib/panel.ts';
import type { Page, Scenario, Stage } from './lib/scenario.ts';

const ID = 'harbour-vessen';
const TABS = ['Sources', 'Figures', 'Elsewhere', 'Changes'];

const BODIES = 'harbour council,rail board,fire service,port police,water office'.split(',');
const ROLES = 'inspector,engineer,clerk,driver,guard,surveyor'.split(',');
/** More unnamed sources than the sidebar lists at first. */
const CROWD: ExtraPage = {
  host: 'odd-pages',
  path: '/crowd',
  body: newsPage(
    BODIES.flatMap((body) =>
      ROLES.map(
        (role, index) =>
          `A senior ${role} at the ${body}, who asked not to be named, said gate ${index + 2} of the ${body} had been left open since Monday and nobody had been told.`,
      ),
    ).join('\n'),
    { title: 'Who left the gates open', siteName: 'Orlin Gazette', published: '2026-05-11' },
  ),
};

/** Opens the sidebar on a page with no mouse, where a program can press the browser's own keys. */
async function opened({ browser }: Stage, page: Page, headline: string): Promise<Panel> {
  if (browser.name === 'firefox') await browser.pressShortcut(page, 'Alt+Shift+S');
  else await browser.pressToolbarButton(page);
  const panel = panelOf(await browser.panel(page));
  await showsHeadline(panel, headline);
  return panel;
}

async function savedByKey(stage: Stage, page: Page, id: string): Promise<void> {
  await page.goto(stage.newsroom.report(id));
  const panel = await opened(stage, page, reportOf(id).headline);
  await panel.view.key('s');
  await panel.shows(/^Saved$/m);
}

/** The page of the running story, with two other reports of it saved; everything by keys. */
async function besideStory(stage: Stage): Promise<{ page: Page; panel: Panel }> {
  const page = await stage.browser.newPage(stage.newsroom.report('courier-vessen'));
  for (const id of ['courier-vessen', 'wire-vessen']) await savedByKey(stage, page, id);
  await page.goto(stage.newsroom.report(ID));
  const panel = await opened(stage, page, reportOf(ID).headline);
  await panel.shows(/Compared with 2 of 2/);
  await marksOf(page, 'unnamed');
  return { page, panel };
}

const titles = async (panel: Panel) => (await panel.cards()).map(({ title }) => title);

export const scenarios: Scenario[] = [
  {
    name: 'the keyboard alone reaches everything in each tab of the sidebar, and its focus is always seen',
    async run(stage) {
      const { panel } = await besideStory(stage);
      const { view } = panel;
      for (const [index, tab] of TABS.entries()) {
        await pressed(view, `${index + 1}`, new RegExp(`^${tab}`)); // a number turns to its tab
        await until(`${tab} is drawn`, () =>
          view.evaluate(() => (document.getElementById('shown')?.innerText ?? '').length > 20),
        );
        const wanted = await controls(view);
        const reached = (await stops(view)).map(({ words }) => words);
        const missed = wanted.filter((words) => !reached.includes(words));
        assert.deepEqual(missed, [], `in ${tab} Tab reaches all`);
        const back = (await stops(view, 'Shift+Tab')).map(({ words }) => words);
        assert.deepEqual(
          back.toSorted(),
          reached.toSorted(),
          `in ${tab} it goes back the same way`,
        );
      }
      await tabTo(view, /^Changes/);
      await pressed(view, 'ArrowRight', /^Sources/); // the arrows go round
      await pressed(view, 'ArrowLeft', /^Changes/);
    },
  },
  {
    name: 'the keyboard alone shows, filters, copies, corrects and undoes, and its focus is never lost',
    async run(stage) {
      const { page, panel } = await besideStory(stage);
      const { view } = panel;
      const first = await pressed(view, 'j');
      assert.equal(first.tag, 'article', 'j goes to the first item');
      await view.key('Enter');
      const shown = await marksOf(page, 'current');
      assert.ok(first.words.includes(shown[0] ?? '?'), `${shown} is shown on the page`);
      await until('the item has the focus', async () => (await focused(view))?.item === first.item);
      await hasFocus(view, 'showing on the page');

      await tabTo(view, /^Copy footnote$/, first.item);
      await pressed(view, 'Enter');
      await tabTo(view, /^Markdown$/, first.item);
      await pressed(view, 'Enter', /^Copy footnote$/); // back where it began
      await panel.shows(/Footnote copied/);

      const before = await titles(panel);
      await tabTo(view, /^Why marked$/, first.item);
      await pressed(view, 'Space');
      await tabTo(view, /^Not a source$/, first.item);
      await view.key('Enter');
      await panel.shows(/Taken out as a source/);
      await until('the item goes', async () => (await titles(panel)).length < before.length);
      await until(
        'the next item has the focus',
        async () => (await focused(view))?.tag === 'article',
      );
      await hasFocus(view, 'taking an item out');
      await view.key('u');
      await until('the item is back', async () => (await titles(panel)).length === before.length);
      await until('it has the focus', async () => (await focused(view))?.item === first.item);
      await hasFocus(view, 'undoing');

      await pressed(view, '2');
      const all = await panel.cards();
      await tabTo(view, /^Differently/);
      await pressed(view, 'Space', /^Differently/);
      await until('only these are listed', async () => (await panel.cards()).length < all.length);
      await tabTo(view, /^Show on page$/);
      await view.key('Enter');
      await hasFocus(view, 'showing a figure');

      const step = await pressed(view, 'n');
      assert.equal(step.tag, 'article', 'the item of the next mark has the focus');
      assert.equal(Object.keys(await marksOn(page)).includes('unnamed'), true);
      await view.key('m');
      await until('the marks go', async () => !(await marksOn(page)).unnamed);
      await hasFocus(view, 'switching the marks off');
      await view.key('m');
      await marksOf(page, 'unnamed');
    },
  },
  {
    name: 'menu, list of keys, saving and long lists give the focus back by the keyboard alone',
    pages: () => [CROWD],
    async run(stage) {
      const { browser, newsroom } = stage;
      const page = await browser.newPage(newsroom.address('odd-pages', '/crowd'));
      const { view, ...panel } = await opened(stage, page, 'Who left the gates open');
      await tabTo(view, /^More for this page$/);
      await pressed(view, 'Enter');
      await pressed(view, 'Tab', /^Read again$/);
      await pressed(view, 'Escape', /^More for this page$/);
      assert.equal((await panel.text()).includes('Read again'), false, 'Escape closes the menu');
      await view.key('Enter');
      await tabTo(view, /^Signs and keys$/);
      await pressed(view, 'Enter', /^Close$/);
      await view.key('j');
      assert.match((await hasFocus(view, 'a key behind the list')).words, /^Close$/);
      await pressed(view, 'Escape', /^More for this page$/);
      const item = await pressed(view, 'j');
      await pressed(view, '?', /^Close$/);
      assert.equal((await pressed(view, 'Enter')).item, item.item, 'back at the item');

      await tabTo(view, /^Show all \d+$/);
      const grown = await pressed(view, 'Enter');
      assert.equal(grown.tag, 'article', 'the first of the new items has the focus');
      assert.equal(grown.item, (await panel.cards())[20]?.id);
      await tabTo(view, /^Attributions shown/);
      await view.key('ArrowDown');
      await hasFocus(view, 'choosing other attributions');

      await tabTo(view, /^Save$/);
      await view.key('Space');
      await panel.shows(/^Saved$/m);
      await until('the button has it still', async () =>
        /^Saved$/.test((await focused(view))?.words ?? ''),
      );
    },
  },
  {
    name: 'keys of the reader’s own go from mark to mark on the page, and in and out of the popover',
    skip: (name) =>
      name === 'firefox' ? null : "Chromium's own keys and settings are out of a program's reach",
    async run(stage) {
      const { browser, newsroom } = stage;
      const page = await browser.newPage(newsroom.report(ID));
      await readReport(stage, page, reportOf(ID).headline);
      await marksOf(page, 'unnamed');
      await browser.giveKeys('next-mark', 'Alt+Shift+N');
      await browser.giveKeys('previous-mark', 'Alt+Shift+P');
      const words = () => page.evaluate(() => String(getSelection()));
      const inPopover = () => page.evaluate(() => document.activeElement?.localName === 'div');
      await page.evaluate(() => document.querySelector('a')?.focus());
      const from = await focused(page);
      await browser.pressShortcut(page, 'Alt+Shift+N');
      await until('the popover has the focus', inPopover);
      const first = await words();
      await browser.pressShortcut(page, 'Alt+Shift+N');
      await until('the next mark is shown', async () => (await words()) !== first);
      await browser.pressShortcut(page, 'Alt+Shift+P');
      await until('the mark before is shown again', async () => (await words()) === first);
      await until('the popover has the focus', inPopover);
      await page.key('Escape');
      await until('the popover closes', async () => !(await inPopover()));
      assert.equal((await focused(page))?.words, from?.words, 'what had the focus has it again');
    },
  },
];
