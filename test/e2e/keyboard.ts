import assert from 'node:assert/strict';
import { until } from '../../tools/browser/until.ts';
import { newsPage } from '../../tools/newsroom/news-page.ts';
import { reportOf } from '../../tools/newsroom/reports.ts';
import type { ExtraPage } from '../../tools/newsroom/server.ts';
import {
  controls,
  focused,
  hasFocus,
  keptFocus,
  press,
  pressed,
  stops,
  tabTo,
} from './lib/keyboard.ts';
import { marksOf, marksOn } from './lib/marks.ts';
import { type Panel, panelOf, readReport, showsHeadline } from './lib/panel.ts';
import type { Page, Scenario, Stage, View } from './lib/scenario.ts';

const ID = 'harbour-vessen';
const TABS = ['Sources', 'Figures', 'Elsewhere', 'Changes'];

const BODIES = 'harbour council,rail board,fire service,port police,water office'.split(',');
/** Who tells it, and how: who only worries is shown to readers who want everything. */
const ROLES = [
  ['inspector', 'said'],
  ['engineer', 'said'],
  ['clerk', 'said'],
  ['driver', 'said'],
  ['guard', 'worried that'],
  ['cook', 'worried that'],
  ['surveyor', 'said'],
] as const;
/** More unnamed sources than the sidebar lists at first. */
const CROWD: ExtraPage = {
  host: 'odd-pages',
  path: '/crowd',
  body: newsPage(
    BODIES.flatMap((body) =>
      ROLES.map(
        ([role, told], index) =>
          `A senior ${role} at the ${body}, who asked not to be named, ${told} gate ${index + 2} of the ${body} had been left open since Monday and nobody had been told.`,
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

/** Backwards. */
const BACK = { keys: 'Shift+Tab' } as const;

/** Whether the fold that has the focus is unfolded. */
const isOpen = () => document.activeElement?.closest('details')?.open ?? false;

/** Gives the choice of attributions the focus from the top of the page, and chooses before the next frame: its scroll is told of first, then its growth. */
const chosenWhileScrolling = async (level: string): Promise<void> => {
  const select = document.querySelector<HTMLSelectElement>('.level select');
  if (!select) throw new Error('no choice of attributions');
  select.blur();
  scrollTo(0, 0);
  await new Promise((drawn) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn))),
  );
  select.focus();
  select.value = level;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Waits until a card has the focus; answers with its item. */
const onAnItem = (view: View): Promise<string> =>
  until('a card has the focus', async () => {
    const now = await focused(view);
    return now?.tag === 'article' && now.item;
  });

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
        const reached = (await stops(view)).map(({ name }) => name);
        const missed = wanted.filter((words) => !reached.includes(words));
        assert.deepEqual(missed, [], `in ${tab} Tab reaches all`);
        const back = (await stops(view, 'Shift+Tab')).map(({ name }) => name);
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
      assert.ok(first.name.includes(shown[0] ?? '?'), `${shown} is shown on the page`);
      await until('the item has the focus', async () => (await focused(view))?.item === first.item);
      await keptFocus(view, 'showing on the page');

      await tabTo(view, /^Footnote$/, { item: first.item });
      await pressed(view, 'Enter');
      await tabTo(view, /^Markdown$/, { item: first.item });
      await pressed(view, 'Enter', /^Footnote$/); // back where it began
      await panel.shows(/Footnote copied/);

      const before = await titles(panel);
      await tabTo(view, /^Why marked$/, { item: first.item });
      await pressed(view, 'Space');
      await tabTo(view, /^Not a source$/, { item: first.item });
      await view.key('Enter');
      await panel.shows(/Taken out as a source/);
      await until('the item goes', async () => (await titles(panel)).length < before.length);
      await until(
        'the next item has the focus',
        async () => (await focused(view))?.tag === 'article',
      );
      await keptFocus(view, 'taking an item out');
      await view.key('u');
      await until('the item is back', async () => (await titles(panel)).length === before.length);
      await until('it has the focus', async () => (await focused(view))?.item === first.item);
      await keptFocus(view, 'undoing');

      await pressed(view, '2');
      const all = await panel.cards();
      await tabTo(view, /^Differs/);
      await pressed(view, 'Space', /^Differs/);
      await until('only these are listed', async () => (await panel.cards()).length < all.length);
      await tabTo(view, /^Show on page$/);
      await view.key('Enter');
      const { item } = await keptFocus(view, 'showing a figure');

      await view.key('.');
      await until('the item of the next mark has the focus', async () => {
        const now = await focused(view);
        return now?.tag === 'article' && now.item !== item;
      });
      assert.equal(Object.keys(await marksOn(page)).includes('unnamed'), true);
      await view.key('m');
      await until('the marks go', async () => !(await marksOn(page)).unnamed);
      await keptFocus(view, 'switching the marks off');
      await view.key('m');
      await marksOf(page, 'unnamed');
    },
  },
  {
    name: 'the keyboard alone presses counts, arrows and folds, writes a note once the page is saved, and compares',
    async run(stage) {
      const { page, panel } = await besideStory(stage);
      const { view } = panel;
      await tabTo(view, /unnamed$/);
      await view.key('Enter');
      assert.equal(await onAnItem(view), (await panel.cards())[0]?.id);
      await tabTo(view, /^Next mark$/, BACK);
      await view.key('Enter');
      await onAnItem(view);
      await tabTo(view, /^Previous mark$/, BACK);
      await view.key('Space');
      await onAnItem(view);
      await tabTo(view, /^Marks on page$/, BACK);
      await pressed(view, 'Space');
      await until('the marks go', async () => !(await marksOn(page)).unnamed);
      await pressed(view, 'Enter');
      await marksOf(page, 'unnamed');
      for (const fold of [/more passages?/, /^On the record/]) {
        await tabTo(view, fold);
        await pressed(view, 'Enter');
        assert.equal(await view.evaluate(isOpen), true, `${fold} unfolds`);
      }
      await tabTo(view, /^Keys$/);
      await pressed(view, 'Enter', /^Close$/);
      await pressed(view, 'Escape', /^Keys$/);
      await tabTo(view, /^See how$/);
      await pressed(view, 'Enter', /^Elsewhere/);

      await pressed(view, '1');
      const item = await pressed(view, 'j');
      await pressed(view, 'n', /not saved yet/);
      await press(view, /^Save, then write the note$/);
      await hasFocus(view, /^Note on these words$/);
      for (const letter of 'who') await view.key(letter);
      await press(view, /^Keep note$/);
      await panel.shows(/Note kept/);
      assert.deepEqual(await keptFocus(view, 'keeping a note'), {
        ...item,
        name: 'Note',
        tag: 'button',
      });
      await pressed(view, 'Enter');
      assert.match((await panel.cards()).find(({ id }) => id === item.item)?.text ?? '', /who/);
      await pressed(view, 'Escape');
      assert.notEqual((await pressed(view, 'k')).item, item.item);
      await view.key('c');
      await panel.shows(/keeps this page closed/); // two reports side by side: a page of the extension
      await page.bringToFront();
      await showsHeadline(panel, reportOf(ID).headline);
      await pressed(view, '3');
      await press(view, /^Open story$/);
      await panel.shows(/keeps this page closed/);
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
      assert.match((await keptFocus(view, 'a key behind the list')).name, /^Close$/);
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
      await keptFocus(view, 'choosing other attributions');

      await tabTo(view, /^Save$/);
      await view.key('Space');
      await panel.shows(/^Saved$/m);
      await until('the button has it still', async () =>
        /^Saved$/.test((await focused(view))?.name ?? ''),
      );
    },
  },
  {
    name: 'what has the focus stays in sight when its choice makes the list above it longer',
    pages: () => [CROWD],
    async run(stage) {
      const page = await stage.browser.newPage(stage.newsroom.address('odd-pages', '/crowd'));
      const { view, ...panel } = await opened(stage, page, 'Who left the gates open');
      await press(view, /^Show all/);
      const listed = async () => (await panel.cards()).length;
      const usual = await until('all are drawn', async () => {
        const n = await listed();
        return n > 20 && n;
      });
      await tabTo(view, /^Attributions shown/);
      for (let round = 0; round < 2; round++) {
        await view.key('ArrowDown');
        await until('more are listed', async () => (await listed()) > usual);
        await keptFocus(view, 'choosing more');
        await view.key('ArrowUp');
        await until('as many as before are listed', async () => (await listed()) === usual);
        await keptFocus(view, 'choosing fewer');
      }
      for (const level of ['everything', 'balanced'] as const) {
        await view.evaluate(chosenWhileScrolling, level);
        await until('other ones are listed', async () =>
          level === 'balanced' ? (await listed()) === usual : (await listed()) > usual,
        );
        await keptFocus(view, `choosing ${level} while the sidebar scrolls to the choice`);
      }
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
      assert.equal((await focused(page))?.name, from?.name, 'what had the focus has it again');
    },
  },
];
