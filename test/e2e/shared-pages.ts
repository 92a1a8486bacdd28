import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { until } from '../../tools/browser/until.ts';
import { newsPage } from '../../tools/newsroom/news-page.ts';
import type { ExtraPage } from '../../tools/newsroom/server.ts';
import { marksOf, marksOn } from './lib/marks.ts';
import { panelOf, read, readReport } from './lib/panel.ts';
import type { Page, Scenario, Stage } from './lib/scenario.ts';

/**
 * Real articles and real pages. They are other people's, so they stand outside the project, beside the checkout or in
 * the folder named by SECOND_SOURCE_SHARED; what is expected of them is read from their gold, not written here.
 */
const SHARED = resolve(
  process.env.SECOND_SOURCE_SHARED ?? resolve(import.meta.dirname, '../../../shared'),
);
const skip = () => (existsSync(SHARED) ? null : 'the real articles are not beside the checkout');

interface Gold {
  files: Record<string, string>;
  published: Record<string, string | null>;
  attributions: Record<
    string,
    { sourceType: string; source: [number, number] | null; via: string | null; kind?: string }[]
  >;
  defects: { id: string; kind: string; span: [number, number] }[];
}

const gold = (): Gold => JSON.parse(readFileSync(join(SHARED, 'seeds/seeds-gold.json'), 'utf8'));
const textOf = (id: string) => readFileSync(join(SHARED, 'seeds', gold().files[id] ?? ''), 'utf8');
const titleOf = (id: string) => `Report ${id}`;

const seedPages = (): ExtraPage[] =>
  ['000', '001', '002'].map((id) => {
    const published = gold().published[id]?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? null;
    const page = { title: titleOf(id), siteName: `Outlet ${id}`, published };
    return { host: `outlet${id}`, path: '/report', body: newsPage(textOf(id), page) };
  });

const openSeed = async (stage: Stage, id: string) => {
  const page = await stage.browser.newPage(stage.newsroom.address(`outlet${id}`, '/report'));
  return { page, panel: await readReport(stage, page, titleOf(id)) };
};

/** Every mark with the number of the article's paragraph that it stands in. */
const paragraphsOfMarks = (page: Page) =>
  page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article p')];
    return [...CSS.highlights]
      .filter(([name]) => name.startsWith('second-source-') && !name.includes('current'))
      .flatMap(([, ranges]) =>
        [...ranges].map((range) => ({
          words: `${range}`,
          paragraph: paragraphs.findIndex((one) => one.contains(range.startContainer)),
        })),
      );
  });

/** Numbers of the paragraphs that stand wholly in what the gold calls boilerplate. */
function boilerplateOf(id: string): number[] {
  const spans = gold().defects.filter((one) => one.id === id && /boilerplate/.test(one.kind));
  const text = textOf(id);
  let at = 0;
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, number) => {
      const start = text.indexOf(line, at);
      at = start + line.length;
      return spans.some(({ span }) => span[0] <= start && at <= span[1]) ? [number] : [];
    });
}

/** Pages as their sites served them. The last one is in a language without a lexicon. */
const REAL = [
  ['bbc-1', 'cnn', 'guardian-1', 'herald-sun-1', 'nytimes-1'],
  ['telegraph', 'theverge', 'wapo-1', 'yahoo-1', 'la-nacion'],
];

async function readRealPage(stage: Stage, slug: string): Promise<void> {
  const page = await stage.browser.newPage(stage.newsroom.address('real', `/${slug}`));
  const before = await page.evaluate(() => document.body.innerHTML.length);
  const panel = await read(stage, page);
  const named = await page.evaluate(() =>
    [
      document.title,
      document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
      ...[...document.querySelectorAll('h1')].map((heading) => heading.textContent),
    ].map((title) => title?.replace(/\s+/g, ' ').trim() ?? ''),
  );
  const title = await until(`the sidebar names ${slug}`, async () => {
    const title = await panel.title();
    return named.some((name) => name !== '' && name.includes(title)) && title;
  });
  assert.ok(title.length > 10, `${slug}: "${title}" is a headline`);
  if (slug === 'la-nacion') {
    await panel.shows(/language/i);
    assert.deepEqual(await marksOn(page), {}, 'nothing is marked in a language without a lexicon');
  } else {
    const text = await panel.shows(/\d+ words/);
    assert.ok(
      Number(/(\d[\d,.]*) words/.exec(text)?.[1]?.replace(/\D/g, '')) > 80,
      `${slug} is read`,
    );
    const cards = (await panel.cards()).length;
    if (cards > 0) assert.ok((await marksOf(page, 'unnamed')).length > 0, `${slug} is marked`);
  }
  const after = await page.evaluate(() => document.body.innerHTML.length);
  // a page's own scripts may go on changing it; what we must not do is add to it
  assert.ok(Math.abs(after - before) < before * 0.2, `${slug} stays as it was`);
  await page.close();
}

export const scenarios: Scenario[] = [
  {
    name: 'real reports: unnamed sources with whom they told, no figure called different, an older event kept apart',
    skip,
    pages: seedPages,
    async run(stage) {
      const first = await openSeed(stage, '000');
      const officials = gold().attributions['000']?.find(
        ({ sourceType, via }) => sourceType === 'anonymous' && via,
      );
      const words = textOf('000').slice(...(officials?.source ?? [0, 0]));
      const card = (await first.panel.cards()).find(({ title }) => title.includes(words));
      assert.match(card?.text ?? '', new RegExp(officials?.via ?? 'no via'));
      assert.ok((await marksOf(first.page, 'unnamed')).some((mark) => mark.includes(words)));
      await first.panel.press(/^save$/);
      await first.panel.shows(/^Saved$/m);

      const second = await openSeed(stage, '001');
      await second.panel.shows(/Compared with 1 of 1/);
      assert.equal((await marksOn(second.page)).differs, undefined);
      const teasers = boilerplateOf('001');
      assert.ok(teasers.length > 0, 'the gold names teasers');
      for (const { words, paragraph } of await paragraphsOfMarks(second.page))
        assert.ok(!teasers.includes(paragraph), `"${words}" is marked in a teaser`);
      await second.panel.press(/^save$/);
      await second.panel.shows(/^Saved$/m);

      const third = await openSeed(stage, '002');
      await third.panel.shows(/unnamed source/);
      const marks = await marksOn(third.page);
      assert.deepEqual([marks.differs, marks.newer, marks.same], [undefined, undefined, undefined]);
      assert.equal((await panelOf(third.panel.view).tabs()).Elsewhere, 0);
    },
  },
  ...REAL.map(
    (slugs): Scenario => ({
      name: `real pages are read, marked and left as they are: ${slugs.join(', ')}`,
      skip,
      ownRequests: true,
      pages: () =>
        slugs.map((slug) => ({
          host: 'real',
          path: `/${slug}`,
          body: readFileSync(join(SHARED, 'pages', `${slug}.html`), 'utf8'),
        })),
      async run(stage) {
        for (const slug of slugs) await readRealPage(stage, slug);
      },
    }),
  ),
];
