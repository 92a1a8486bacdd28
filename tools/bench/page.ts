/**
 * Measures the page's side in real Chromium: what reading and marking add to a page, as shares of what Readability
 * alone takes (with the clone that it needs) on the same page in the same run. Each time is of a first call in a
 * fresh document.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../browser/find.ts';
import { analysisCost } from './page/analysis-cost.ts';
import { bundle } from './page/bundle.ts';
import type * as InPage from './page/in-page.ts';
import { outsizedPages } from './page/outsized.ts';
import { pageFiles, serveFiles } from './page/site.ts';
import { sizes } from './page/sizes.ts';
import { type Row, row } from './row.ts';

/** As many marks as a long report has, and as many as could ever be. */
const MARKS = 60;
const MANY_MARKS = 200;
/** Milliseconds after which work pauses: the slices of lib/article/slices.ts. */
const SLICE = 8;
/** The steps of `readInSteps`, and the marking that follows them. */
const STEPS = ['head', 'copy', 'parse', 'text', 'marks'] as const;
const PARSE = STEPS.indexOf('parse');

/** Rounds of reading for each round of the rest: what else runs on the machine only ever adds to a time. */
const ROUNDS = 3;

type PageBench = typeof InPage;
/** Calls a function of in-page.ts in a fresh document of a page. */
type Call = <Name extends keyof PageBench>(
  page: number,
  name: Name,
  ...args: Parameters<PageBench[Name]>
) => Promise<Awaited<ReturnType<PageBench[Name]>>>;

export async function run({ quick = false, profile = false } = {}): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-outsized-'));
  const outsized = outsizedPages(folder);
  const files = pageFiles().filter((_, index) => !quick || index % 4 === 0);
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium or Chrome was found: run `npm run setup`.');
  const script = await bundle('in-page.ts', 'bench', true);
  const site = await serveFiles([...files, ...Object.values(outsized)]);
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const call: Call = (page, name, ...args) =>
      inFresh(browser, site.url(page), script, name, args);
    const measured: Measured[] = [];
    for (const index of files.keys()) measured.push(await measure(call, index, quick ? 1 : 3));
    if (profile) console.error(tableOf(files, measured));
    return [
      ...judge(measured),
      ...(await limits(call, files.length)),
      ...(await analysisCost()),
      ...(await sizes()),
    ];
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  }
}

/** Faults 39 and 40: what is outsized is read in time, or refused at once. */
async function limits(call: Call, first: number): Promise<Row[]> {
  const [megabyte, tenMegabytes, small] = [first, first + 1, first + 2];
  const read = await call(megabyte, 'steps', MARKS);
  const refused = await call(tenMegabytes, 'steps', MARKS);
  const wide = await call(small, 'grown', 'wide');
  const deep = await call(small, 'grown', 'deep');
  const all = [read.why === null, refused.why !== null, wide.refused, deep.refused];
  return [
    row('1 MB article: longest task, ms', Math.max(...read.times, read.marking), '<= 200'),
    row('1 MB article: all, ms', sum([...read.times, read.marking]), '<= 1000'),
    row('10 MB page: until refused, ms', sum(refused.times), '<= 300'),
    row('90,000 elements: until refused, ms', wide.time, '<= 100'),
    row('1,500 levels: until refused, ms', deep.time, '<= 100'),
    row('read or refused as they should be, of 4', all.filter(Boolean).length, '= 4'),
  ];
}

async function inFresh(
  browser: Browser,
  url: string,
  script: string,
  name: string,
  args: unknown[],
) {
  const tab = await browser.newPage();
  try {
    await tab.goto(url, { waitUntil: 'load' });
    await tab.evaluate('new Promise((done) => requestIdleCallback(done))');
    return (await tab.evaluate(
      `(() => { ${script}; return bench.${name}(...${JSON.stringify(args)}); })()`,
    )) as never;
  } finally {
    await tab.close();
  }
}

interface Measured {
  parse: number;
  clone: number;
  /** Milliseconds of each of STEPS. */
  steps: number[];
  /** Steps of ours besides the parse, less the clone that Readability needs anyway. */
  added: number;
  ownParse: number;
  longest: number;
  untilMarked: number;
  marking: number;
  nodesChanged: number;
  read: boolean;
  mapped: number;
  marks: { wanted: number; exact: number; missing: number };
}

/**
 * One page: the rounds alternate between Readability alone and ours; each figure is the least of its
 * rounds, because whatever else the machine does only adds to it.
 */
async function measure(call: Call, page: number, rounds: number): Promise<Measured> {
  const all = {
    parse: [],
    clone: [],
    own: [],
    ownParse: [],
    longest: [],
    untilMarked: [],
    highlights: [],
    elements: [],
  } as Record<string, number[]>;
  let last = await call(page, 'steps', MARKS);
  let nodesChanged = 0;
  const each: number[][] = STEPS.map(() => []);
  for (let round = 0; round < ROUNDS * rounds; round++) {
    const { parse, whole } = await call(page, 'plain');
    last = await call(page, 'steps', MARKS);
    all.parse?.push(parse);
    const times = [...last.times, last.marking];
    times.forEach((time, step) => void each[step]?.push(time));
    all.own?.push(sum(times.filter((_, step) => step !== PARSE)));
    all.clone?.push(whole - parse);
    all.ownParse?.push(last.times[PARSE] ?? 0);
    // marks come with a message of their own: the page had its turn before
    all.longest?.push(Math.max(longestSlice(last.times), last.marking));
    if (round >= rounds) continue;
    all.untilMarked?.push(await call(page, 'untilMarked', MARKS));
    const highlights = await call(page, 'marking', 'highlights', MANY_MARKS);
    nodesChanged = Math.max(nodesChanged, highlights.changed);
    all.highlights?.push(highlights.time);
    all.elements?.push((await call(page, 'marking', 'elements', MANY_MARKS)).time);
  }
  const of = (name: string) => Math.min(...(all[name] ?? []));
  return {
    parse: of('parse'),
    clone: of('clone'),
    steps: each.map((times) => Math.min(...times)),
    added: (of('own') - of('clone')) / of('parse'),
    ownParse: of('ownParse') / of('parse'),
    longest: of('longest') / of('parse'),
    untilMarked: of('untilMarked') / of('parse'),
    marking: of('highlights') / of('elements'),
    nodesChanged,
    read: last.why === null,
    mapped: last.characters ? last.mapped / last.characters : 0,
    marks: { wanted: last.marks, exact: last.exact, missing: last.missing },
  };
}

/** Milliseconds of each step on each page: where to look before anything is made faster. */
function tableOf(files: readonly string[], pages: readonly Measured[]): string {
  const cells = (values: readonly (string | number)[]) =>
    values
      .map((value) => (typeof value === 'number' ? value.toFixed(1) : value).padStart(8))
      .join('');
  const rows = pages.map((page, index) => {
    const name = basename(files[index] as string, '.html')
      .slice(0, 18)
      .padEnd(18);
    return (
      name + cells([page.parse, page.clone, ...page.steps]) + page.added.toFixed(2).padStart(8)
    );
  });
  const medians = STEPS.map((_, step) => median(pages.map((page) => page.steps[step] ?? 0)));
  const head = ['plain', 'clone', ...STEPS, 'added'];
  return [''.padEnd(18) + cells(head), ...rows, 'median'.padEnd(34) + cells(medians)].join('\n');
}

/** The longest stretch without a pause, the parse itself left out. */
function longestSlice(times: readonly number[]): number {
  let longest = 0;
  let slice = 0;
  times.forEach((time, step) => {
    slice = step === PARSE || slice >= SLICE ? 0 : slice;
    if (step !== PARSE) slice += time;
    longest = Math.max(longest, slice);
  });
  return longest;
}

function judge(pages: readonly Measured[]): Row[] {
  const column = (
    name: 'parse' | 'ownParse' | 'added' | 'longest' | 'untilMarked' | 'marking' | 'mapped',
  ) => pages.map((page) => page[name]).sort((a, b) => a - b);
  const marks = pages.map((page) => page.marks);
  const all = (name: 'wanted' | 'exact' | 'missing') => sum(marks.map((each) => each[name]));
  return [
    row('pages', pages.length),
    row('pages read', pages.filter(({ read }) => read).length, `= ${pages.length}`),
    row('Readability.parse, ms, median', median(column('parse'))),
    row('parse as we call it / parse, median', median(column('ownParse'))),
    row('work added / parse, median', median(column('added')), '<= 0.4'),
    row('work added / parse, p95', p95(column('added')), '<= 0.7'),
    row('longest own task besides parse / parse, p95', p95(column('longest')), '<= 0.5'),
    row('ready to marked / parse, median', median(column('untilMarked')), '<= 1.8'),
    row('200 highlights / 200 elements, median', median(column('marking')), '<= 0.25'),
    row(
      'elements of the page changed by highlights',
      Math.max(...pages.map((page) => page.nodesChanged)),
      '= 0',
    ),
    row('characters that lead back, lowest page, %', 100 * (column('mapped')[0] ?? 0), '>= 98'),
    row('characters that lead back, second lowest, %', 100 * (column('mapped')[1] ?? 0), '>= 99.9'),
    row('marks exactly on their words, %', (100 * all('exact')) / all('wanted'), '= 100'),
    row('marks not found', all('missing'), '= 0'),
  ];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]) => sorted(values)[Math.floor(values.length / 2)] ?? 0;
const p95 = (values: readonly number[]) => sorted(values)[Math.ceil(values.length * 0.95) - 1] ?? 0;
