import { newsPage } from '../../tools/newsroom/news-page.ts';
import type { ExtraPage } from '../../tools/newsroom/server.ts';
import { readReport, showsHeadline } from './lib/panel.ts';
import type { Scenario } from './lib/scenario.ts';

const HOST = 'one-page-news';
const TITLES = ['Ferry runs aground off Lindhaven', 'Lindhaven pier reopens after ten years'];
const text = (title: string) =>
  Array.from(
    { length: 8 },
    (_, i) =>
      `${title}: paragraph ${i + 1}. Two officials who asked not to be named said on Friday that ${12 + i} people had been on board when the fog came in over the bay.`,
  ).join('\n');

/** A site that exchanges its article and its address without loading a page. */
function onePageSite(): ExtraPage[] {
  const [first = '', second = ''] = TITLES;
  const page = { siteName: 'Lindhaven Daily', published: '2026-05-08' };
  const body = newsPage(text(first), { ...page, title: first });
  const paragraphs = JSON.stringify(text(second).split('\n'));
  const script = `<script>globalThis.goOn = () => {
    history.pushState(null, '', '/second');
    document.title = ${JSON.stringify(`${second} - Lindhaven Daily`)};
    document.querySelector('meta[property="og:title"]').content = ${JSON.stringify(second)};
    const heading = document.createElement('h1');
    heading.textContent = ${JSON.stringify(second)};
    const all = ${paragraphs}.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
    document.querySelector('article').replaceChildren(heading, ...all);
  };</script>`;
  return [{ host: HOST, path: '/first', body: body.replace('</body>', `${script}</body>`) }];
}

export const scenarios: Scenario[] = [
  {
    name: 'a site that changes its article without loading a page is read again',
    pages: onePageSite,
    async run(stage) {
      const page = await stage.browser.newPage(stage.newsroom.address(HOST, '/first'));
      const panel = await readReport(stage, page, TITLES[0] ?? '');
      await page.evaluate(() => (globalThis as unknown as { goOn(): void }).goOn());
      await showsHeadline(panel, TITLES[1] ?? '');
    },
  },
  {
    name: 'another page in the same tab needs a press; going back shows the first one again',
    async run(stage) {
      const { browser, newsroom } = stage;
      const page = await browser.newPage(newsroom.report('wire-vessen'));
      const headline = 'Vessen dam inspectors warned of cracks in March, officials say';
      const panel = await readReport(stage, page, headline);
      await page.goto(newsroom.report('courier-vessen'));
      await panel.shows(/press the toolbar button/i);
      await page.back();
      await panel.shows(/Vessen dam inspectors|press the toolbar button/i);
      await readReport(stage, page, headline);
    },
  },
];
