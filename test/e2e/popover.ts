import assert from 'node:assert/strict';
import { until } from '../../tools/browser/until.ts';
import { newsPage } from '../../tools/newsroom/news-page.ts';
import { reportOf } from '../../tools/newsroom/reports.ts';
import type { ExtraPage } from '../../tools/newsroom/server.ts';
import { marksOf, marksOn, placeOfMark } from './lib/marks.ts';
import { type Panel, readReport } from './lib/panel.ts';
import type { Page, Scenario, Stage } from './lib/scenario.ts';
import { shows } from './lib/screen.ts';

const ID = 'harbour-vessen';
const WORDS = 'two officials briefed';

const PARAGRAPH =
  'Two council officials, who asked not to be named, said on Monday that the bridge at Orlin would stay closed until 14 August, because 3 of its 12 cables had rusted through.';
const POLICY =
  "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
/** A report whose page lets nobody add styles or scripts, nor turn text into markup. */
const STRICT: ExtraPage = {
  host: 'odd-pages',
  path: '/strict',
  body: newsPage(Array(8).fill(PARAGRAPH).join('\n'), {
    title: 'Bridge at Orlin stays closed',
    siteName: 'Orlin Gazette',
    published: '2026-05-11',
  }).replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}">`),
};

/** The popover's box, as the page sees it; null while there is none. */
const popover = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll<HTMLElement>('[data-second-source]')];
    if (hosts.length > 1) throw new Error('more than one popover');
    const [host] = hosts;
    if (!host) return null;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    const style = getComputedStyle(host);
    return {
      left,
      top,
      right,
      bottom,
      visible: style.visibility === 'visible',
      width: style.width,
      root: String(host.shadowRoot),
      top3: document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host,
    };
  });

const isOpen = (page: Page) =>
  until('the popover opens', async () => {
    const found = await popover(page);
    return found?.visible ? found : null;
  });
const isClosed = (page: Page) =>
  until('the popover closes', async () => (await popover(page)) === null);

async function hovered(stage: Stage, url = stage.newsroom.report(ID)) {
  const page = await stage.browser.newPage(url);
  const panel = await readReport(stage, page, reportOf(ID).headline);
  await marksOf(page, 'unnamed');
  const place = await placeOfMark(page, 'unnamed', WORDS);
  await page.hover(place.x, place.y);
  return { page, panel, place, card: await isOpen(page) };
}

export const scenarios: Scenario[] = [
  {
    name: 'the popover of a mark opens under a resting pointer, beside the words, and leaves nothing behind',
    async run(stage) {
      const page = await stage.browser.newPage(stage.newsroom.report(ID));
      await readReport(stage, page, reportOf(ID).headline);
      await marksOf(page, 'unnamed');
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const place = await placeOfMark(page, 'unnamed', WORDS);
      await page.hover(place.x, place.y);
      const card = await isOpen(page);
      const away = card.top > place.y ? card.top - place.y : place.y - card.bottom;
      assert.ok(away > 0 && away < 80, `it stands beside the words and not on them: ${away}`);
      assert.ok(Math.abs(card.left - place.x) < 20, 'it begins where they begin');
      assert.equal(card.root, 'null', 'the page cannot look into it');
      assert.ok(card.top3, 'it lies over the page');
      assert.equal(card.width, '320px', 'it has its style');
      await page.hover(card.left + 20, card.top + 20);
      await new Promise((resolve) => setTimeout(resolve, 700));
      assert.ok(await popover(page), 'it stays while the pointer is on it');
      await page.hover(2, 2);
      await isClosed(page);
      await page.hover(place.x, place.y);
      await isOpen(page);
      await page.key('Escape');
      await isClosed(page);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    },
  },
  {
    name: 'a page cannot open the popover by events of its own, nor press in it',
    async run(stage) {
      const page = await stage.browser.newPage(stage.newsroom.report(ID));
      const panel = await readReport(stage, page, reportOf(ID).headline);
      await marksOf(page, 'unnamed');
      const place = await placeOfMark(page, 'unnamed', WORDS);
      const move = (x: number, y: number) =>
        page.evaluate(
          (x, y) => {
            for (const name of ['mousemove', 'mouseover', 'pointermove'])
              document
                .elementFromPoint(x, y)
                ?.dispatchEvent(
                  new MouseEvent(name, { clientX: x, clientY: y, bubbles: true, composed: true }),
                );
          },
          x,
          y,
        );
      await move(place.x, place.y);
      await new Promise((resolve) => setTimeout(resolve, 800));
      assert.equal(await popover(page), null);
      await page.hover(place.x, place.y);
      const card = await isOpen(page);
      await page.evaluate(
        (x, y) => {
          document
            .querySelector('[data-second-source]')
            ?.dispatchEvent(
              new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, composed: true }),
            );
          document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        },
        card.left + 30,
        card.bottom - 20,
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.ok(await popover(page));
      assert.doesNotMatch(await panel.text(), /Taken out/);
    },
  },
  {
    name: '"not a source" in a popover takes it out, here and after reading again, until it is undone',
    async run(stage) {
      const { page, panel, card } = await hovered(stage);
      const titles = async () => (await panel.cards()).map(({ title }) => title).join('\n');
      // the second button of the last line; what is in the card is closed to the page, and to this test
      await pressIn(page, card, 'deny');
      await panel.shows(/Taken out as a source/);
      await until('its card goes', async () => !(await titles()).includes(WORDS));
      await until('its mark goes', async () => {
        const marks = (await marksOn(page)).unnamed ?? [];
        return !marks.some((words) => words.includes(WORDS));
      });
      await isClosed(page);
      const clippings = await stage.browser.extensionPage('clippings.html#/corrections');
      await shows(clippings, /two officials briefed on the inspection/);
      await clippings.close();
      await page.bringToFront();
      await page.goto(stage.newsroom.report(ID));
      const again = await readReport(stage, page, reportOf(ID).headline);
      await marksOf(page, 'unnamed');
      const now = (await again.cards()).map(({ title }) => title).join('\n');
      assert.ok(!now.includes(WORDS), now);
    },
  },
  {
    name: 'keys of the sidebar go from mark to mark, with the popover and the item of each',
    async run(stage) {
      const page = await stage.browser.newPage(stage.newsroom.report(ID));
      const panel = await readReport(stage, page, reportOf(ID).headline);
      await marksOf(page, 'unnamed');
      const current = async () => (await panel.cards()).find((card) => card.current)?.title ?? '';
      await panel.press(/^Next mark$/);
      const first = await isOpen(page);
      assert.ok(first);
      const title = await until('an item becomes the current one', current);
      // one source may have several marks, one after the other
      await until('another item becomes the current one', async () => {
        await panel.press(/^Next mark$/);
        return (await current()) !== title;
      });
      await isOpen(page);
      await page.key('Escape');
      await isClosed(page);
    },
  },
  {
    name: 'a popover that a key opened has the focus; Tab goes through its buttons and on in the page, Escape back',
    async run(stage) {
      const page = await stage.browser.newPage(stage.newsroom.report(ID));
      const panel = await readReport(stage, page, reportOf(ID).headline);
      await marksOf(page, 'unnamed');
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const at = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');
      // from a link of the page, and back to it
      await page.evaluate(() => document.querySelector('a')?.focus());
      const link = await at();
      await stepByKey(panel);
      await hasFocus(page);
      await page.key('Tab');
      await hasFocus(page);
      await page.key('Escape');
      await isClosed(page);
      assert.equal(await at(), link);
      // on from the passage, as if the popover stood there
      await stepByKey(panel);
      await hasFocus(page);
      await page.key('Tab');
      await page.key('Tab');
      await isClosed(page);
      const next = await page.evaluate(() => {
        const passage = getSelection()?.anchorNode as Node;
        const { DOCUMENT_POSITION_FOLLOWING: follows } = Node;
        const stops = [...document.querySelectorAll('a[href], button, input')];
        return stops
          .find((one) => passage.compareDocumentPosition(one) & follows)
          ?.outerHTML.slice(0, 200);
      });
      assert.equal(await at(), next, 'Tab goes on after the passage');
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
      // "not this" by the keyboard alone
      await stepByKey(panel);
      await hasFocus(page);
      await page.key('Tab');
      await page.key('Enter');
      await panel.shows(/Taken out/);
      await isClosed(page);
      assert.equal(await at(), next);
    },
  },
  {
    name: 'the popover opens on a page that forbids all styles and scripts but its own',
    pages: () => [STRICT],
    async run(stage) {
      const page = await stage.browser.newPage(stage.newsroom.address('odd-pages', '/strict'));
      await readReport(stage, page, 'Bridge at Orlin stays closed');
      const place = await placeOfMark(page, 'unnamed', 'Two council officials');
      await page.hover(place.x, place.y);
      const card = await isOpen(page);
      assert.equal(card.width, '320px', 'it has its style');
    },
  },
];

/** What a key of the reader's own does: the background tells the page the same. */
const stepByKey = (panel: Panel) =>
  panel.view.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the browser's interface for extensions, which has no types here
    const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    await tabs.sendMessage(tab.id, { type: 'step', request: { by: 1, focus: true } });
  });

const hasFocus = (page: Page) =>
  until('the popover has the focus', () =>
    page.evaluate(() => Boolean(document.activeElement?.matches('[data-second-source]'))),
  );

/** Presses a button of the card by the place it has: the last line holds "open" and "not this". */
async function pressIn(
  page: Page,
  card: { left: number; bottom: number },
  which: 'open' | 'deny',
): Promise<void> {
  await page.click(card.left + (which === 'open' ? 40 : 150), card.bottom - 22);
}
