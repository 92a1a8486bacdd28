import type { ArchiveBench } from '../../archive.ts';
import { median } from '../median.ts';

/** The library page: its list, its index, and first pages of queries of every kind. */
export async function library({ page, say, tell }: ArchiveBench): Promise<void> {
  say('searching the library');
  const find = async (query: string) => (await page.run('find', 'large', query)).ms;
  tell('library: list and orders loaded, first page, ms', await find(''));
  const words = (await page.run('words', 11)).filter((word) => word.length > 3);
  const [common = '', other = ''] = (await page.run('words', 12)).filter(
    (word) => word.length === 3,
  );
  tell('library: full-text index built or loaded, ms', await find(words[0] ?? ''));
  const queries = {
    'a word': words[1] ?? '',
    'two common words': `${common} ${other}`,
    'a phrase': `"${(await page.run('words', 11)).slice(30, 34).join(' ')}"`,
    'a phrase of common words': `"${common} ${other}"`,
    'a beginning of words': `${common.slice(0, 2)}*`,
    'outlet:': 'outlet:"Outlet 7"',
    'tag:': 'tag:nothing',
    'has:figure before:': 'has:figure before:2018',
    'all at once': `${words[2]} outlet:outlet has:figure before:2030`,
  };
  for (const [name, query] of Object.entries(queries)) {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) times.push(await find(query));
    tell(`library: ${name}, first page, ms`, median(times), '<= 150');
  }
  await new Promise((resolve) => setTimeout(resolve, 3000)); // the list is stored when the page has been quiet
  const lists: number[] = [];
  const indexes: number[] = [];
  for (let round = 0; round < 3; round++) {
    await page.restart();
    await page.run('open', 'large');
    lists.push(await find(''));
    indexes.push(await find('ta'));
  }
  tell('library: list in a fresh browser, first page, ms', median(lists), '<= 150');
  tell('library: index loaded after it, first page of a word, ms', median(indexes));
}
