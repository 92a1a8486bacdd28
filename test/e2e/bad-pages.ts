import assert from 'node:assert/strict';
import { STORE } from '../../tools/browser/firefox-program.ts';
import { newsPage } from '../../tools/newsroom/news-page.ts';
import type { ExtraPage } from '../../tools/newsroom/server.ts';
import { type Panel, read, readReport } from './lib/panel.ts';
import type { Scenario, Stage } from './lib/scenario.ts';

const HOST = 'odd-pages';
const page = (body: string): ExtraPage => ({ host: HOST, path: '/page', body });
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><body>${body}</body></html>`;

/** A paragraph of a report that was never written anywhere. */
const PARAGRAPH =
  'Two council officials, who asked not to be named, said on Monday that the bridge at Orlin would stay closed until 14 August, because 3 of its 12 cables had rusted through.';
const SPANISH = [
  'El alcalde de Corrales dijo el lunes que el puente seguirá cerrado hasta el verano, porque tres de sus cables están oxidados.',
  'Según dos funcionarios que pidieron no ser identificados, la reparación costará cuatro millones y durará al menos once semanas.',
  'Los vecinos cruzan ahora el río en barca, y la escuela ha cambiado su horario para que los niños lleguen antes de la noche.',
].join('\n');

/** A document of the Portable Document Format with one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

async function readExtra(stage: Stage, path = '/page'): Promise<Panel> {
  return read(stage, await stage.browser.newPage(stage.newsroom.address(HOST, path)));
}

/** A page on which the sidebar has nothing but a sentence. */
const sentence = (name: string, body: () => string, words: RegExp): Scenario => ({
  name,
  pages: () => [page(body())],
  async run(stage) {
    await (await readExtra(stage)).shows(words);
  },
});

export const scenarios: Scenario[] = [
  {
    name: 'a front page is no article, and can be read all the same',
    async run(stage) {
      const front = await stage.browser.newPage(stage.newsroom.address('northline-news', '/'));
      const panel = await read(stage, front);
      await panel.shows(/does not look like an article/i);
      await panel.press(/anyway/);
      await panel.shows(/Northline News/);
    },
  },
  sentence('an empty page has its sentence', () => pageOf(''), /no text yet/i),
  sentence(
    'a page of 10 MB has its sentence, and does not hold up the browser',
    () => pageOf(`<article><h1>Long</h1>${`<p>${PARAGRAPH}</p>`.repeat(70_000)}</article>`),
    /too large to read/i,
  ),
  {
    name: 'a page of 20,000 levels is read without holding up the browser',
    pages: () => [
      page(
        // hidden, because Chromium itself gives up drawing so many
        pageOf(`<article>${`<p>${PARAGRAPH}</p>`.repeat(8)}</article><div hidden></div><script>
let inner = document.querySelector('[hidden]');
for (let i = 0; i < 20000; i++) inner = inner.appendChild(document.createElement('div'));
inner.textContent = 'deep';</script>`),
      ),
    ],
    async run(stage) {
      await (await readExtra(stage)).shows(/council officials|too deeply/i);
    },
  },
  {
    name: 'a PDF has its sentence',
    pages: () => [{ host: HOST, path: '/report.pdf', body: PDF, type: 'application/pdf' }],
    async run(stage) {
      await (await readExtra(stage, '/report.pdf')).shows(/PDF/);
    },
  },
  {
    name: 'a PDF whose address does not say so has a sentence as well',
    pages: () => [{ host: HOST, path: '/report', body: PDF, type: 'application/pdf' }],
    async run(stage) {
      const panel = await readExtra(stage, '/report');
      await panel.shows(/browser keeps this page closed/i);
      // Firefox does not tell its viewer from its other own pages
      if (stage.browser.name === 'chromium') await panel.shows(/It is a PDF/);
    },
  },
  sentence(
    'a page of 600 levels has its sentence',
    () =>
      pageOf(`<article>${`<p>${PARAGRAPH}</p>`.repeat(8)}</article><div id="deep"></div><script>
let inner = document.querySelector('#deep');
for (let i = 0; i < 600; i++) inner = inner.appendChild(document.createElement('div'));
inner.textContent = 'deep';</script>`),
    /built too deeply to read/i,
  ),
  {
    name: 'a page that brings its tab down has a sentence that is true of it',
    // Firefox draws the levels, and its reader counts them
    pages: () => [
      page(
        pageOf(`<article>${`<p>${PARAGRAPH}</p>`.repeat(8)}</article><div id="deep"></div><script>
let inner = document.querySelector('#deep');
for (let i = 0; i < 20000; i++) inner = inner.appendChild(document.createElement('div'));
inner.textContent = 'deep';</script>`),
      ),
    ],
    async run(stage) {
      const panel = await readExtra(stage);
      await panel.shows(/has stopped working|built too deeply to read/i);
    },
  },
  {
    name: 'a page that is busy without end has its sentence',
    pages: () => [
      page(
        pageOf(
          `<article>${`<p>${PARAGRAPH}</p>`.repeat(8)}</article><script>globalThis.hang = () => setTimeout(() => { const end = Date.now() + 40000; while (Date.now() < end); }, 500);</script>`,
        ),
      ),
    ],
    async run(stage) {
      const tab = await stage.browser.newPage(stage.newsroom.address(HOST, '/page'));
      await tab.evaluate(() => void (globalThis as unknown as { hang(): void }).hang());
      await new Promise((resolve) => setTimeout(resolve, 600));
      await (await read(stage, tab)).shows(/page did not answer/i);
    },
  },
  {
    name: "the browser's own pages have their sentence",
    async run(stage) {
      const own = stage.browser.name === 'chromium' ? 'chrome://version' : 'about:license';
      const panel = await read(stage, await stage.browser.newPage(own));
      await panel.shows(/browser keeps this page closed/i);
    },
  },
  {
    name: 'an add-on store has its sentence',
    skip: (browser) =>
      browser === 'firefox'
        ? null
        : "Chromium's store is known by its address, which is not of this machine",
    pages: () => [{ host: STORE, path: '/page', body: pageOf(`<p>${PARAGRAPH}</p>`) }],
    async run(stage) {
      const shop = await stage.browser.newPage(stage.newsroom.address(STORE, '/page'));
      await (await read(stage, shop)).shows(/add-on store/i);
    },
  },
  {
    name: 'a report in another language can be saved, and says that it is not marked',
    pages: () => [
      page(
        newsPage(`${SPANISH}\n${SPANISH}`, {
          title: 'El puente de Corrales sigue cerrado',
          siteName: 'La Hoja',
          published: '2026-05-11',
          language: 'es',
        }),
      ),
    ],
    async run(stage) {
      const panel = await readExtra(stage);
      await panel.shows(/Spanish/i);
      await panel.press(/^save$/);
      await panel.shows(/^Saved$/m);
    },
  },
  {
    name: 'a report without a date says that none was found',
    pages: () => [
      page(
        newsPage(Array(8).fill(PARAGRAPH).join('\n'), {
          title: 'Bridge at Orlin stays closed',
          siteName: 'Orlin Gazette',
          published: null,
        }),
      ),
    ],
    async run(stage) {
      await (await readExtra(stage)).shows(/no date found/i);
    },
  },
  {
    name: 'a form whose fields have the names of DOM properties does not hang the page',
    pages: () => [
      page(
        pageOf(`<article><h1>Bridge at Orlin stays closed</h1>
<form>${['parentNode', 'nextElementSibling', 'tagName', 'textContent', 'getAttribute']
          .map((name) => `<input name="${name}">`)
          .join('')}<p>${PARAGRAPH}</p></form>${`<p>${PARAGRAPH}</p>`.repeat(8)}</article>`),
      ),
    ],
    async run(stage) {
      const tab = await stage.browser.newPage(stage.newsroom.address(HOST, '/page'));
      const panel = await readReport(stage, tab, 'Bridge at Orlin stays closed');
      assert.match((await panel.cards()).map(({ title }) => title).join(' '), /council officials/i);
    },
  },
  {
    name: 'markup in a headline and a byline is shown as text and runs nowhere',
    pages: () => [
      page(
        newsPage(Array(8).fill(PARAGRAPH).join('\n'), {
          title: 'Bridge <img src=x onerror="document.title=1"> closed',
          siteName: '"><script>document.title=2</script>',
          published: '2026-05-11',
        }),
      ),
    ],
    async run(stage) {
      const panel = await readExtra(stage);
      await panel.shows(/<img src=x/);
      const { images, title } = await panel.view.evaluate(() => ({
        images: document.querySelectorAll('img, script:not([src])').length,
        title: document.title,
      }));
      assert.equal(images, 0);
      assert.doesNotMatch(title, /^[12]$/);
    },
  },
];
