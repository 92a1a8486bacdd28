import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyse } from '../../../lib/report/analyse.ts';
import type { Article } from '../../../lib/text/article.ts';
import type { Tell } from '../archive.ts';
import { benchPage } from './browser.ts';

/** Real texts stand beside the project on machines that have them; nothing of them is kept. */
export async function realTexts(quick: boolean, say: (what: string) => void, tell: Tell) {
  const folder =
    process.env.SECOND_SOURCE_SHARED ?? resolve(import.meta.dirname, '../../../../shared');
  const file = resolve(folder, 'bench/attribution/documents-train.jsonl');
  if (!existsSync(file)) {
    say(`real texts are not measured: ${file} is not there`);
    return;
  }
  say('storing real texts');
  const documents = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, 1000);
  const all = documents.map((line, at) => {
    const {
      title = '',
      text,
      published,
    } = JSON.parse(line) as { title?: string; text: string; published?: string };
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
      '<= 1',
    );
  } finally {
    await page.close();
  }
}
