import '../lib/english.ts';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareAll, type FigurePair } from '../../lib/compare/compare.ts';
import type { Level } from '../../lib/compare/comparison.ts';
import { joinStories, sameStory } from '../../lib/compare/story/join.ts';
import { findStories } from '../../lib/compare/story/stories.ts';
import type { Report } from '../../lib/report/report.ts';
import { type Differences, readDifferences, storyOf } from '../lib/differences.ts';
import { falseZeros } from '../lib/false-zeros.ts';
import { intervalOver } from '../lib/interval.ts';
import { learnAlignment } from '../lib/learn-alignment.ts';
import { lostMeasures } from '../lib/lost-measures.ts';
import { BY_HAND, loadModels } from '../lib/models.ts';
import { type Row, row } from './row.ts';

/** What the corpus' own scorer answers with `--json`, as far as it is read here. */
interface Score {
  perSubtopic: Record<string, { tp: number; predicted: number }>;
  pairs: { f1: number };
  verdicts: { accuracy: number };
  differs: { p: number; keysFound: number; macro: { p: number } };
  wronglyMarkedFiguresPerArticle: number;
  negatives: { flaggedDiffers: number };
  zeros: { flagged: number };
}

/** Holds all reports of the corpus against each other as one archive; once more with weights that have not seen the story. */
export async function run(corpora: string): Promise<Row[]> {
  const folder = join(corpora, 'differences');
  const corpus = readDifferences(folder);
  const learned = learnAlignment(corpus);
  const { without, all } = learned;
  const models = loadModels();
  const pairs = (level: Level, by = models): FigurePair[] =>
    compareAll(corpus.reports, level, () => by);
  const unseen = (level: Level): FigurePair[] =>
    compareAll(corpus.reports, level, ([first]) => without.get(storyOf(first?.id ?? '')) ?? all);
  const [marked, listed] = [unseen('firm'), unseen('possible')];
  const score = (told: readonly FigurePair[]): Score => judge(folder, corpus, told);
  const left = score(marked);
  return [
    ...storyRows(corpus.reports),
    ...rows(score(pairs('firm')), score(pairs('possible')), ''),
    row('count against none: false pairs', falseZeros(corpus), '<= 3'),
    ...rows(left, score(listed), UNSEEN),
    ...intervalRows(left),
    ...rows(score(pairs('firm', BY_HAND)), score(pairs('possible', BY_HAND)), UNLEARNED),
    ...[...lostMeasures(corpus, learned, marked, listed)].map(([step, count]) =>
      row(`measures of 46 that differ: ${step}${UNSEEN}`, count),
    ),
  ];
}

const UNSEEN = ', story left out of the learning';
const UNLEARNED = ', weights set by hand';

/** How far another set of stories may be from this one. */
function intervalRows({ perSubtopic }: Score): Row[] {
  const parts = Object.values(perSubtopic).map(({ tp, predicted }) => ({
    right: tp,
    all: predicted,
  }));
  return intervalOver(parts).map((bound, at) =>
    row(
      `differs, firm: precision of pairs %, ${at ? 'upper' : 'lower'} end of 90 % over stories${UNSEEN}`,
      Math.round(bound * 10) / 10,
    ),
  );
}

function rows(firm: Score, possible: Score, note: string): Row[] {
  const goal = (text: string): string => (note ? '' : text);
  const share = (value: number): number => Math.round(value * 1000) / 10;
  return [
    row(`differs, firm: precision of pairs %${note}`, share(firm.differs.p), goal('>= 75')),
    row(
      `differs, firm: precision of measures %${note}`,
      share(firm.differs.macro.p),
      goal('>= 60'),
    ),
    row(`differs, firm: measures found of 46${note}`, firm.differs.keysFound, goal('>= 18')),
    row(
      `differs, firm: wrong marks an article${note}`,
      firm.wronglyMarkedFiguresPerArticle,
      goal('<= 0.25'),
    ),
    row(`differs, firm: hard negatives of 103${note}`, firm.negatives.flaggedDiffers, goal('<= 2')),
    row(
      `differs, possible too: measures found of 46${note}`,
      possible.differs.keysFound,
      goal('>= 28'),
    ),
    row(
      `differs, possible too: wrong marks an article${note}`,
      possible.wronglyMarkedFiguresPerArticle,
      goal('<= 0.7'),
    ),
    row(`same measure: F1 of pairs${note}`, share(firm.pairs.f1), goal('>= 65')),
    row(`same measure: right verdicts %${note}`, share(firm.verdicts.accuracy), goal('>= 97')),
    row(`count against none: pairs found of 33${note}`, firm.zeros.flagged, goal('>= 20')),
  ];
}

/** Runs the corpus' scorer on pairs, in a process of its own as a reader of the corpus would. */
function judge(folder: string, { reports }: Differences, pairs: readonly FigurePair[]): Score {
  const place = ({ report, span }: FigurePair['a']) => ({ id: report, span });
  const analyses = reports.map(({ id, analysis }) => ({
    id,
    figures: analysis.figures.map(({ span }) => ({ span })),
  }));
  const scratch = mkdtempSync(join(tmpdir(), 'second-source-'));
  const file = join(scratch, 'pairs.json');
  const told = pairs.map(({ a, b, verdict }) => ({ a: place(a), b: place(b), verdict }));
  writeFileSync(file, JSON.stringify({ analyses, pairs: told }));
  const scorer = join(folder, 'score-differences.mjs');
  const answer = execFileSync(
    process.execPath,
    [scorer, folder, file, '--json', '--per-subtopic'],
    {
      encoding: 'utf8',
    },
  );
  rmSync(scratch, { recursive: true });
  return JSON.parse(answer) as Score;
}

/** How far the threshold is moved either way to see whether two events would be joined. */
const SLACK = 0.2;

function storyRows(reports: readonly Report[]): Row[] {
  const { likeness } = findStories(reports);
  const chosen = sameStory(reports.length);
  const at = (threshold: number) => joined(reports, joinStories(likeness, threshold));
  const least = Math.min(at(chosen * (1 - SLACK)).precision, at(chosen * (1 + SLACK)).precision);
  return [
    row('reports of one story: precision of pairs %', at(chosen).precision, '>= 99'),
    row('reports of one story: recall of pairs %', at(chosen).recall, '>= 95'),
    row('reports of one story: precision 20 % off the threshold %', least, '>= 99'),
  ];
}

function joined(reports: readonly Report[], story: readonly number[]) {
  let [both, found, gold] = [0, 0, 0];
  reports.forEach((a, i) => {
    reports.slice(0, i).forEach((b, j) => {
      const same = storyOf(a.id) === storyOf(b.id);
      if (same) gold++;
      if (story[i] === story[j]) found++;
      if (same && story[i] === story[j]) both++;
    });
  });
  const share = (of: number): number => Math.round((1000 * both) / Math.max(1, of)) / 10;
  return { precision: share(found), recall: share(gold) };
}
