import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openArchive } from '../../../lib/archive/open.ts';
import { analyse } from '../../../lib/report/analyse.ts';
import { ENGINE } from '../../../lib/report/analysis.ts';
import type { Article } from '../../../lib/text/article.ts';

const articleOf = (number: number): Article => ({
  url: `https://harbour-post.example/ferry/${number}`,
  title: `Port Ardel closes ferry line ${number}`,
  byline: null,
  outlet: 'Harbour Post',
  language: 'en',
  published: null,
  modified: null,
  text: `The council of Port Ardel voted on Monday to close the third ferry line, after inspectors found that its doors had leaked for weeks. It was vote ${number}.`,
});

it('takes up each report once when two windows ask at the same time', async () => {
  const engine = { version: ENGINE, analyse };
  const [reading, saving] = [openArchive({ engine }), openArchive({ engine })];
  const asked = articleOf(99);
  const ask = () => reading.related(asked, 20);
  await ask();
  for (let number = 0; number < 5; number++) {
    const article = articleOf(number);
    await saving.save(article, analyse(article));
  }
  for (const { reports } of [...(await Promise.all([ask(), ask()])), await ask()])
    expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
  reading.close();
  saving.close();
});
