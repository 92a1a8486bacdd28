import '../../lib/english.ts';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../../../lib/report/analyse.ts';
import { loadTagger } from '../../lib/tagger.ts';
import { REPORTS } from '../../newsroom/reports.ts';
import { linearPass } from '../figures-cost.ts';
import { type Row, row } from '../row.ts';

/** Passes over all texts; the best one counts, because whatever else the machine does only adds to it. */
const WARM = 3;
const PASSES = 15;

/**
 * CPU of everything that is read from a text, against wink-nlp's sentences, parts of speech and entities, and against
 * one linear pass, on the same texts in the same run: the newsroom's own reports.
 */
export function analysisCost(quick: boolean): Row[] {
  const articles = REPORTS.map((report) => ({
    url: '',
    title: report.headline,
    byline: report.byline,
    outlet: report.outlet,
    language: 'en',
    published: null,
    modified: null,
    text: report.blocks.map(({ text }) => text).join('\n'),
  }));
  const texts = articles.map(({ text }) => text);
  const tagger = loadTagger();
  const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
  const tasks = [
    () => articles.forEach((article) => void analyse(article, { tagger })),
    () => texts.forEach((text) => void wink.readDoc(text)),
    // so short that it is run twenty times
    () => {
      for (let times = 0; times < 20; times++) texts.forEach(linearPass);
    },
  ];
  const best = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < WARM + (quick ? 5 : PASSES); pass++)
    tasks.forEach((task, at) => {
      const time = cpuOf(task);
      if (pass >= WARM) best[at] = Math.min(best[at] as number, time);
    });
  const [all = 0, theirs = 0, twenty = 0] = best;
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return [
    row('text analysis, CPU ms per 1,000 words', (1000 * all) / words),
    row('text analysis / wink-nlp sbd+pos+ner, CPU', all / theirs, '<= 1.5'),
    row('text analysis / one linear pass, CPU', all / (twenty / 20), '<= 35'),
  ];
}

function cpuOf(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
