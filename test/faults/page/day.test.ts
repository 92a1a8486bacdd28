/** Fault 51, and eight hours of reading in a few minutes: 2,000 navigations with the real sidebar open, the network log on. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { ExtensionBrowser, Page } from '../../../tools/browser/face.ts';
import { launch } from '../../../tools/browser/launch.ts';
import { until } from '../../../tools/browser/until.ts';
import { type Panel, panelOf } from '../../e2e/lib/panel.ts';
import { figure, QUICK } from '../lib/figure.ts';
import { PARAGRAPHS } from './pages.ts';

const NAVIGATIONS = QUICK ? 100 : 2_000;
/** A reader turns a page each 14 s of eight hours; a browser ends an idle background after 30 s, and does so here. */
const KILL_EACH = 50;
const SAVE_EACH = 100;
/** The second window stays on a report for so many of the first one's. */
const BESIDE_EACH = 20;
/** Navigations before the first look at the memory: what is loaded once is loaded then. */
const WARM = 50;
/** Milliseconds after which the sidebar counts as showing the wrong report. */
const PATIENCE = 15_000;
const MB = 2 ** 20;

const headline = (number: number) => `Port Ardel closes ferry line ${number}`;
const article = (number: number) =>
  `<article><h1>${headline(number)}</h1>${PARAGRAPHS.map((words) => `<p>${words} It is line ${number}.</p>`).join('')}</article>`;
const html = (number: number) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${headline(number)}</title><link rel="icon" href="data:,"><body>${article(number)}</body></html>`;

/** Goes on to another report as the web does: most often by script, then by a new document, loaded anew, then back. */
async function goOn(page: Page, site: string, number: number): Promise<number> {
  const kind = number % 10;
  if (kind < 6)
    await page.evaluate(
      (path, title, body) => {
        history.pushState({ body, title }, '', path);
        document.title = title;
        document.body.innerHTML = body;
      },
      `/report/${number}`,
      headline(number),
      article(number),
    );
  else if (kind < 8) await page.goto(`${site}/report/${number}`);
  else if (kind === 8) {
    await reload(page);
    return number - 1;
  } else {
    await page.back();
    return number - 3;
  }
  return number;
}

/** Loads a page anew, and waits until it is there. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { old: true });
    location.reload();
  });
  await until('the page is loaded anew', () =>
    page
      .evaluate(() => !('old' in globalThis) && document.readyState === 'complete')
      .catch(() => false),
  );
}

/** Waits for the headline of a report; answers with what is shown instead when it does not come. */
async function missed(panel: Panel, number: number): Promise<string[]> {
  const end = Date.now() + PATIENCE;
  let title = '';
  do title = await panel.title();
  while (title !== headline(number) && Date.now() < end);
  return title === headline(number) ? [] : [`${number}: ${title}`];
}

async function memory(
  browser: ExtensionBrowser,
  views: readonly Parameters<ExtensionBrowser['heapUsed']>[0][],
) {
  const used = [];
  for (const view of [...views, undefined]) used.push((await browser.heapUsed(view)) / MB);
  return used;
}

/** A page in a window, and the sidebar beside it. */
async function beside(browser: ExtensionBrowser, page: Page): Promise<Panel> {
  await browser.pressToolbarButton(page);
  return panelOf(await browser.panel(page));
}

describe('51: a day of reading', () => {
  it(`${NAVIGATIONS} navigations beside another window: no error, no request, no wrong report, no growth`, async () => {
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html(Number(request.url?.split('/').at(-1)) || 0));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = await launch('chromium', { headless: true, offline: true });
    const page = await browser.newPage(`${site}/report/0`);
    const panel = await beside(browser, page);
    const other = await browser.newWindow(`${site}/report/${NAVIGATIONS}`);
    const otherPanel = await beside(browser, other);
    const wrong: string[] = [];
    let before: number[] = [];
    let inOther = NAVIGATIONS;
    for (let number = 1; number <= NAVIGATIONS; number++) {
      const shown = await goOn(page, site, number);
      wrong.push(...(await missed(panel, shown)));
      if (number % BESIDE_EACH === 0) {
        wrong.push(...(await missed(otherPanel, inOther)));
        inOther = await goOn(other, site, inOther + 10);
      }
      if (number % SAVE_EACH === SAVE_EACH - 5) await panel.press(/^save$/);
      if (number % KILL_EACH === 0) await browser.killBackground();
      if (number === WARM) before = await memory(browser, [panel.view, page]);
    }
    const after = await memory(browser, [panel.view, page]);
    const growth = after.map((used, at) => used - (before[at] ?? 0));
    const seen = await browser.close();
    server.close();
    figure('a day: navigations', NAVIGATIONS);
    figure('a day: wrong report shown', wrong.length, '= 0');
    figure('a day: uncaught errors', seen.errors.length, '= 0');
    figure('51 a day: requests', seen.requests.length, '= 0');
    figure('a day: sidebar, MB grown after GC', growth[0] ?? 0, '<= 10');
    figure('a day: page with the reader in it, MB grown after GC', growth[1] ?? 0, '<= 10');
    expect({ wrong: wrong.slice(0, 5), ...seen }).toEqual({ wrong: [], requests: [], errors: [] });
    for (const megabytes of growth.slice(0, 2)) expect(megabytes).toBeLessThan(10);
  }, 3_000_000);
});
