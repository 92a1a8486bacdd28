/**
 * What reading a text costs, for `analysis-cost.ts`: `node analysis-process.ts news CORPORA` or `... short`. Prints the
 * CPU milliseconds of the whole process per 1,000 words, compiling and collecting garbage included.
 */
import '../../lib/english.ts';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../../../lib/report/analyse.ts';
import type { Article } from '../../../lib/text/article.ts';
import { readDocuments } from '../../lib/documents.ts';
import { loadTagger } from '../../lib/tagger.ts';
import { REPORTS } from '../../newsroom/reports.ts';
import { linearPass } from '../figures-cost.ts';

/** CPU milliseconds per 1,000 words. */
export interface Costs {
  analysis: number;
  wink: number;
  linear: number;
}

/** How often all texts are read, and which of the rounds counts. */
interface Scheme {
  rounds: number;
  of: (times: number[]) => number;
}

/** The third best of five, the first included, which is mostly compiling. */
const NEWS: Scheme = { rounds: 5, of: (times) => times.toSorted((a, b) => a - b)[2] as number };
/** The best one after three: whatever else the machine does only adds to it. */
const SHORT: Scheme = { rounds: 18, of: (times) => Math.min(...times.slice(3)) };
/** One pass is so short that it is run so many times. */
const LINEAR = 20;
const TEXTS = 100;

const [which, corpora = ''] = process.argv.slice(2);
const costs = which === 'news' ? measure(await news(), NEWS) : measure(reports(), SHORT);
console.log(JSON.stringify(costs));

/** A hundred of PolNeAR's development and training texts, at even steps. */
async function news(): Promise<Article[]> {
  const files = ['dev', 'train'].map((part) =>
    join(corpora, 'attribution', `documents-${part}.jsonl`),
  );
  const { documents } = await readDocuments(files);
  return Array.from({ length: TEXTS }, (_, at) => {
    const { article } = documents[Math.floor((at * documents.length) / TEXTS)]!;
    return { ...article, language: 'en' };
  });
}

/** The newsroom's own reports. */
function reports(): Article[] {
  return REPORTS.map(({ headline, byline, outlet, blocks }) => ({
    url: '',
    title: headline,
    byline,
    outlet,
    language: 'en',
    published: null,
    modified: null,
    text: blocks.map(({ text }) => text).join('\n'),
  }));
}

/** Rounds alternate between the three. */
function measure(articles: readonly Article[], { rounds, of }: Scheme): Costs {
  const texts = articles.map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0) / 1000;
  const tagger = loadTagger();
  const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
  const times: Record<keyof Costs, number[]> = { analysis: [], wink: [], linear: [] };
  for (let round = 0; round < rounds; round++) {
    times.analysis.push(cpuOf(() => articles.forEach((one) => void analyse(one, { tagger }))));
    times.wink.push(cpuOf(() => texts.forEach((text) => void wink.readDoc(text))));
    times.linear.push(
      cpuOf(() => {
        for (let time = 0; time < LINEAR; time++) texts.forEach(linearPass);
      }) / LINEAR,
    );
  }
  return {
    analysis: of(times.analysis) / words,
    wink: of(times.wink) / words,
    linear: of(times.linear) / words,
  };
}

function cpuOf(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
