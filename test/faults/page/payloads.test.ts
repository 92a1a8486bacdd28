/** Fault 32: 200 payloads in titles, names, texts and addresses, through the real sidebar and the clippings page. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { BrowserName, View } from '../../../tools/browser/face.ts';
import { launch } from '../../../tools/browser/launch.ts';
import { until } from '../../../tools/browser/until.ts';
import { panelOf } from '../../e2e/lib/panel.ts';
import { PAYLOADS } from '../../hostile/payloads.ts';
import { figure, QUICK } from '../lib/figure.ts';
import { PARAGRAPHS } from './pages.ts';

/** Payloads of one page: in the title, the byline, the name of the outlet, and the text with the address. */
const EACH = 4;
const PAGES = QUICK ? 6 : PAYLOADS.length / EACH;

const escaped = (words: string) => words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const payload = (page: number, field: number) => PAYLOADS[page * EACH + field] as string;

function html(page: number): string {
  const data = {
    '@type': 'NewsArticle',
    headline: `Report ${page}: ${payload(page, 0)}`,
    author: payload(page, 1),
    publisher: { name: payload(page, 2) },
  };
  const text = [
    ...PARAGRAPHS,
    `Two officials told the Meridian Wire “${escaped(payload(page, 3))} is what they wrote”, and left.`,
  ];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(data.headline)}</title><link rel="icon" href="data:,">
    <script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
    <body><article><h1>${escaped(data.headline)}</h1>${text.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
}

/** Lets payloads call what they call, and counts it. */
const listen = (view: View) =>
  view.evaluate(() => {
    const scope = globalThis as never as { hits?: number; hit?: () => void };
    scope.hits ??= 0;
    scope.hit = () => {
      scope.hits = (scope.hits ?? 0) + 1;
    };
  });

/** What ran, and what could run: elements and attributes that no screen of ours has. */
const danger = (view: View) =>
  view.evaluate(() => {
    const { hits = 0 } = globalThis as never as { hits?: number };
    const found = [...document.querySelectorAll('*')].flatMap((element) => [
      ...(/^(?:img|iframe|object|embed|video|audio|base|meta)$/.test(element.localName) &&
      !element.matches('head > meta')
        ? [element.localName]
        : []),
      ...(element.localName === 'script' && !element.getAttribute('src') ? ['script'] : []),
      ...[...element.attributes]
        .filter(({ name, value }) => /^on/.test(name) || /^\s*(?:java|vb)script:/i.test(value))
        .map(({ name }) => name),
    ]);
    return { hits, found };
  });

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  it(`32: payloads on ${PAGES} pages are shown as text, and nothing runs or is asked for`, async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const number = /^\/report\/(\d+)/.exec(request.url ?? '')?.[1];
      if (number === undefined) asked.push(request.url ?? '');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(number === undefined ? '' : html(Number(number)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const address = (page: number) =>
      `${site}/report/${page}?q=${encodeURIComponent(payload(page, 3))}`;
    const browser = await launch(name, { headless: true, offline: true });
    const page = await browser.newPage(address(0));
    await browser.pressToolbarButton(page);
    const panel = panelOf(await browser.panel(page));
    await listen(panel.view);
    const problems: string[] = [];
    let hits = 0;
    for (let number = 0; number < PAGES; number++) {
      if (number > 0) await page.goto(address(number));
      await until(`the sidebar shows report ${number}`, async () =>
        (await panel.title()).startsWith(`Report ${number}:`),
      );
      const shown = await danger(panel.view);
      hits += shown.hits;
      problems.push(...shown.found.map((what) => `sidebar ${number}: ${what}`));
      await panel.press(/^save$/);
      await panel.shows(/^Saved$/m);
    }
    const clippings = await browser.extensionPage('clippings.html');
    await listen(clippings);
    await until('the clippings page lists the reports', async () =>
      /Report \d+:/.test(await clippings.text()),
    );
    const listed = await danger(clippings);
    hits += listed.hits;
    problems.push(...listed.found.map((what) => `clippings page: ${what}`));
    const seen = await browser.close();
    server.close();
    figure(`32 payloads in ${name}`, PAGES * EACH);
    figure(`32 executions in ${name}`, hits, '= 0');
    figure(`32 requests in ${name}`, asked.length + seen.requests.length, '= 0');
    expect({ problems, hits, asked, ...seen }).toEqual({
      problems: [],
      hits: 0,
      asked: [],
      requests: [],
      errors: [],
    });
  }, 600_000);
});
