import '../lib/english.ts';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { analyse } from '../../lib/report/analyse.ts';
import type { Document } from '../lib/documents.ts';
import { readDocuments } from '../lib/documents.ts';
import { costOfFigures } from './figures-cost.ts';
import { seedFigures } from './figures-seeds.ts';
import { type Row, row } from './row.ts';

const call = promisify(execFile);

/** F1 of 100 that issue and README of the corpus ask for, by the name that the scorer prints. */
const GOALS = {
  value: 94,
  'value+unit': 88,
  'value+change': 90,
  'value+concept_partial': 79,
} as const;
/** By how much one-to-one counting may fall below the published counting. */
const APART = 1.5;

type Summary = Record<keyof typeof GOALS, { F1: number }>;

/**
 * How well figures are read: NewsQuant's four measures, ECB+'s detection, the seed articles, and the CPU that it takes.
 * @param corpora folder with `figures/` and `differences/`, each holding its texts and its own scorer
 */
export async function run(corpora: string): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-figures-'));
  try {
    return [
      ...(await newsQuant(join(corpora, 'figures'), folder)),
      ...(await detection(join(corpora, 'differences'), folder)),
      ...(await seedFigures(join(corpora, '../seeds'))),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function newsQuant(corpus: string, folder: string): Promise<Row[]> {
  const gold = join(corpus, 'dev.jsonl');
  const predictions = join(folder, 'newsquant.jsonl');
  const lines = (await documentsOf(gold)).map((document) => JSON.stringify(figuresOf(document)));
  await writeFile(predictions, lines.join('\n'));
  const { published, oneToOne } = (await scored(join(corpus, 'score-newsquant.mjs'), [
    gold,
    predictions,
  ])) as { published: Summary; oneToOne: Summary };
  const names = Object.keys(GOALS) as (keyof typeof GOALS)[];
  return [
    ...names.map((name) => row(`NewsQuant ${name}, F1`, published[name].F1, `>= ${GOALS[name]}`)),
    row(
      'NewsQuant one-to-one, largest difference',
      Math.max(...names.map((name) => Math.abs(published[name].F1 - oneToOne[name].F1))),
      `<= ${APART}`,
    ),
  ];
}

async function detection(corpus: string, folder: string): Promise<Row[]> {
  const documents = await documentsOf(join(corpus, 'documents.jsonl'));
  const predictions = join(folder, 'ecb.json');
  await writeFile(predictions, JSON.stringify({ analyses: documents.map(figuresOf), pairs: [] }));
  const { figures } = (await scored(join(corpus, 'score-differences.mjs'), [
    corpus,
    predictions,
  ])) as { figures: { recall: number; precision: number } };
  return [
    row('ECB+ figures found, recall', 100 * figures.recall, '>= 97'),
    row('ECB+ figures found, precision', 100 * figures.precision, '>= 92'),
    ...costOfFigures(documents.map(({ article }) => article.text)),
  ];
}

const figuresOf = ({ id, article }: Document) => ({ id, figures: analyse(article).figures });

async function documentsOf(file: string): Promise<Document[]> {
  const { documents, unread } = await readDocuments([file]);
  if (unread[0]) throw new Error(`${unread[0].file}: ${unread[0].sentence}`);
  return documents;
}

/** Runs a corpus's own scorer, a program without dependencies, and reads what it prints. */
async function scored(scorer: string, files: readonly string[]): Promise<unknown> {
  await readFile(scorer);
  const { stdout } = await call(process.execPath, [scorer, ...files, '--json'], {
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout);
}
