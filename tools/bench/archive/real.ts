import '../../lib/english.ts';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { featuresOf } from '../../../lib/archive/index/features.ts';
import { rank } from '../../../lib/archive/index/rank.ts';
import { buildSegment } from '../../../lib/archive/index/segment.ts';
import { QUERY_TERMS } from '../../../lib/archive/related.ts';
import { analyse } from '../../../lib/report/analyse.ts';
import type { Article } from '../../../lib/text/article.ts';
import type { Tell } from '../archive.ts';
import { benchPage } from './browser.ts';

interface RealText {
  id: string;
  title?: string;
  text: string;
  published?: string;
}

/** Real texts stand beside the project on machines that have them; nothing of them is kept. */
const FOLDER =
  process.env.SECOND_SOURCE_SHARED ?? resolve(import.meta.dirname, '../../../../shared');

function readTexts(name: string): RealText[] | null {
  const file = resolve(FOLDER, 'bench', name);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RealText);
}

/** Two reports of which somebody found that they give the same figure: they tell one story. */
export function realStories(say: (what: string) => void, tell: Tell): void {
  const stories = readTexts('differences/documents.jsonl');
  const others = readTexts('attribution/documents-train.jsonl');
  if (!stories || !others) {
    say('real stories are not measured: their texts are not there');
    return;
  }
  const all = [...stories, ...others].map(({ id, title = '', text }) => ({ id, title, text }));
  const place = new Map(all.map(({ id }, at) => [id, at + 1]));
  const segment = buildSegment(
    all.map((article, at) => ({ number: at + 1, ...featuresOf(article) })),
  );
  const { pairs } = JSON.parse(
    readFileSync(resolve(FOLDER, 'bench/differences/gold.json'), 'utf8'),
  ) as { pairs: { a: { id: string }; b: { id: string } }[] };
  const asked = new Set(pairs.flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]));
  let found = 0;
  for (const pair of asked) {
    const [own = 0, wanted = 0] = pair.split(' ').map((id) => place.get(id));
    const page = all[own - 1];
    if (!page) continue;
    const best = rank([segment], [], featuresOf(page, QUERY_TERMS), 21).filter(
      ({ number }) => number !== own,
    );
    if (best.slice(0, 20).some(({ number }) => number === wanted)) found++;
  }
  const measure = `real stories: report of the same story in the top 20 of ${all.length}`;
  tell(measure, found / asked.size, '>= 0.99');
}

export async function realTexts(quick: boolean, say: (what: string) => void, tell: Tell) {
  const documents = readTexts('attribution/documents-train.jsonl');
  if (!documents) return say(`real texts are not measured: they are not in ${FOLDER}`);
  say('storing real texts');
  const all = documents.map(({ title = '', text, published }, at) => {
    const article: Article = {
      url: `https://outlet.example/${at}`,
      title,
      byline: null,
      outlet: 'Outlet',
      language: 'en',
      published: published ? { value: published, origin: 'meta' } : null,
      modified: null,
      text,
    };
    return { article, analysis: analyse(article) };
  });
  const bytes = all.reduce((sum, { article }) => sum + Buffer.byteLength(article.text), 0);
  // a few hundred articles are less than what the database holds back before it tidies its files: each is stored
  // several times, at addresses of its own
  const copies = Math.ceil((quick ? 2500 : 8000) / all.length);
  const page = await benchPage();
  try {
    // an empty database has its own bytes; a restart writes what is still in the log
    await page.run('open', 'real');
    await page.restart();
    const before = page.diskBytes();
    for (let copy = 0; copy < copies; copy++)
      for (let at = 0; at < all.length; at += 50)
        await page.run(
          'keep',
          'real',
          all.slice(at, at + 50).map(({ article, analysis }) => ({
            analysis,
            article: {
              ...article,
              url: `${article.url}/${copy}`,
              title: `${article.title} ${copy}`,
            },
          })),
        );
    await page.run('tidy', 'real');
    await page.restart();
    await page.run('open', 'real');
    await page.restart();
    tell(
      `stored bytes / UTF-8 bytes of the text, ${all.length} real texts stored ${copies} times, compressed`,
      (page.diskBytes() - before) / (bytes * copies),
      // of few bytes, what the database has not tidied yet is a larger part
      quick ? '<= 1.3' : '<= 1',
    );
  } finally {
    await page.close();
  }
}
