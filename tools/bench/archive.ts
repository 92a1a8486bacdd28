import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type BenchPage, benchPage } from './archive/browser.ts';
import { realStories, realTexts } from './archive/real.ts';
import { type Row, row } from './row.ts';

type Say = ArchiveBenchOptions['say'];
/** Adds a row to the table. */
export type Tell = (measure: string, value: number, goal?: string) => void;

const SMALL = 1000;

export interface ArchiveBenchOptions {
  /** Smaller sizes, for daily use. */
  quick: boolean;
  /** Told what is being done. */
  say: (what: string) => void;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Measures the archive in real Chromium on generated archives with a fixed seed. Times are compared within this run
 * only, alternating between the two sizes: the machine may be loaded, and both sides bear it.
 */
export async function benchArchive({ quick, say }: ArchiveBenchOptions): Promise<Row[]> {
  const size = quick ? 5000 : 50_000;
  const page = await benchPage();
  const rows: Row[] = [];
  const tell = (measure: string, value: number, goal = '') =>
    rows.push(row(measure, rounded(value), goal));
  try {
    say(`filling archives of ${SMALL} and ${size}`);
    await page.run('fill', 'small', 0, SMALL);
    await page.run('fill', 'large', 0, size);
    const warm = await warmChecks(page, size, quick, say, tell);
    await saves(page, quick, say, tell);
    await candidates(page, size, quick, say, tell);
    await library(page, say, tell);
    await coldChecks(page, size, quick, say, tell, warm.scan);
    tell(
      `stored bytes / UTF-8 bytes of the text, generated, ${size} articles, with the library's index`,
      page.diskBytes() / (warm.textBytes * (size + SMALL)),
    );
  } finally {
    await page.close();
  }
  say('measuring the index in memory');
  tell(...memory(size));
  realStories(say, tell);
  await realTexts(quick, say, tell);
  return rows;
}

async function warmChecks(page: BenchPage, size: number, quick: boolean, say: Say, tell: Tell) {
  say('checking pages against both, warm');
  const small: number[] = [];
  const large: number[] = [];
  const overRead: number[] = [];
  let found = 0;
  const rounds = quick ? 40 : 100;
  for (let round = -10; round < rounds; round++) {
    const a = await page.run('check', 'small', (round + 10) % (SMALL / 5));
    const b = await page.run('check', 'large', ((round + 10) * 97) % (size / 5));
    if (round < 0) continue;
    small.push(a.check);
    large.push(b.check);
    overRead.push(b.check / b.read);
    found += b.found;
  }
  tell(`check at ${size} / at ${SMALL} articles, warm`, median(large) / median(small), '<= 1.5');
  tell(`check at ${size}, warm, ms`, median(large));
  tell('warm check / one read of its 20 candidates', median(overRead), '<= 3');
  say('reading all articles, as without an index');
  const scan = await page.run('scan', 'large', 7);
  tell(
    `scan of all articles / check at ${size}, warm`,
    scan / median(large),
    quick ? '>= 100' : '>= 1000',
  );
  tell(
    'right story among the candidates: share of its reports in the top 20',
    found / (5 * rounds),
    '>= 0.99',
  );
  const texts = [1, 2, 3, 4, 5].map((story) => page.run('words', story));
  const textBytes = median((await Promise.all(texts)).map((words) => words.join(' ').length + 60));
  return { scan, textBytes };
}

async function saves(page: BenchPage, quick: boolean, say: Say, tell: Tell) {
  say('saving articles');
  const all: { save: number; bare: number; ready: number }[] = [];
  for (let at = 0; at < (quick ? 40 : 100); at++)
    all.push(await page.run('save', 'large', 10_000_000 + at));
  const counted = all.slice(6);
  tell(
    'save / one bare put of its bytes',
    median(counted.map(({ save }) => save)) / median(counted.map(({ bare }) => bare)),
    '<= 3',
  );
  tell(
    'making an article ready to be stored (hash, terms, packing), ms',
    median(counted.map(({ ready }) => ready)),
    '<= 2',
  );
}

async function candidates(page: BenchPage, size: number, quick: boolean, say: Say, tell: Tell) {
  say('looking for copied passages');
  const pairs = quick ? 100 : 300;
  tell(
    'wire copy found, 80 of 600 words, unchanged',
    await page.run('copies', 'large', size, pairs, 80, 0),
    '>= 0.98',
  );
  tell(
    'wire copy found, 80 of 600 words, 15 % edited',
    await page.run('copies', 'large', size, pairs, 80, 0.15),
    '>= 0.85',
  );
}

async function library(page: BenchPage, say: Say, tell: Tell) {
  say('searching the library');
  tell('library: list and orders loaded, first page, ms', (await page.run('find', 'large', '')).ms);
  const words = (await page.run('words', 11)).filter((word) => word.length > 3);
  const [common = '', other = ''] = (await page.run('words', 12)).filter(
    (word) => word.length === 3,
  );
  tell('library: full-text index built, ms', (await page.run('find', 'large', words[0] ?? '')).ms);
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
    for (let round = 0; round < 5; round++) times.push((await page.run('find', 'large', query)).ms);
    tell(`library: ${name}, first page, ms`, median(times), '<= 150');
  }
}

async function coldChecks(
  page: BenchPage,
  size: number,
  quick: boolean,
  say: Say,
  tell: Tell,
  scan: number,
) {
  say('checking pages in fresh browsers');
  const times: Record<'small' | 'large', number[]> = { small: [], large: [] };
  for (let round = 0; round < (quick ? 3 : 7); round++)
    for (const name of ['small', 'large'] as const) {
      await page.restart();
      await page.run('open', name);
      times[name].push((await page.run('check', name, 40 + round)).check);
    }
  await page.restart();
  await page.run('open', 'large');
  const loaded = await page.run('find', 'large', 'ta');
  tell('library: full-text index loaded in a fresh browser, with the list, ms', loaded.ms);
  tell(
    `check at ${size} / at ${SMALL} articles, cold`,
    median(times.large) / median(times.small),
    '<= 3',
  );
  tell(`check at ${size}, cold, ms`, median(times.large));
  // the scan is the warm one: a cold scan takes longer, so the true ratio is higher
  tell(
    `scan of all articles / check at ${size}, cold`,
    scan / median(times.large),
    quick ? '>= 10' : '>= 60',
  );
}

/** In a program of its own each, because memory is what is measured. */
function memory(size: number): [string, number, string] {
  const bytes = (kind: string) =>
    Number(
      execFileSync(process.execPath, [
        '--expose-gc',
        '--max-old-space-size=8000',
        resolve(import.meta.dirname, 'archive/memory.ts'),
        kind,
        String(size),
      ]),
    );
  return [
    `term index in memory at ${size} / MiniSearch over the same terms`,
    bytes('own') / bytes('minisearch'),
    '<= 0.1',
  ];
}
