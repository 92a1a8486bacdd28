/**
 * Trains the model of attributions: `node tools/train-attributions.ts CORPORA [--out FILE] [--split train]`.
 * CORPORA is the folder that holds `attribution/`. Deterministic: the same corpus gives the same bytes.
 * docs/model-card.md says what the data are, what was measured, and what the model can't do.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { averageOf, type Trained, withoutRare } from './train/average.ts';
import { jackknifeSpans, readChecks, readChoices } from './train/choices.ts';
import { readExamples } from './train/examples.ts';
import { trainLogistic } from './train/logistic.ts';
import { packTagger, roundOff } from './train/pack.ts';
import { trainRanking } from './train/rank.ts';
import { cueSequences, jackknife, spanSequences, trainCues, trainSpans } from './train/stages.ts';

/** Added to "no cue" where the second look is learned: it sees more that are none than the engine shows it. */
const BIAS = -10;
/** More passes fit the training texts better and new texts no better. */
const CUE_EPOCHS = 6;
const SPAN_EPOCHS = 8;
const FOLDS = 8;
/** Models of different orders of the same texts are averaged: what only one of them believes is mostly noise. */
const SEEDS = Array.from({ length: 16 }, (_, n) => n + 1);
/** Passes over the candidates for sources and contents. */
const CHOICE_EPOCHS = 4;
/** Passes over the cues for their second look. */
const CHECK_EPOCHS = 3;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: resolve(import.meta.dirname, '../public/attributions.bin') },
    split: { type: 'string', default: 'train' },
  },
});
const [corpora] = positionals;
if (!corpora) {
  console.error('usage: node tools/train-attributions.ts CORPORA [--out FILE] [--split train]');
  process.exit(2);
}

const examples = readExamples(corpora, options.split);
console.error(`${examples.length} documents`);
const { found, proposed } = jackknife(examples, FOLDS, CUE_EPOCHS, BIAS);
const others = jackknifeSpans(examples, found, FOLDS, SPAN_EPOCHS);
const choices = readChoices(examples, found, others);
const checks = readChecks(examples, proposed, others);
/** @param rarest rows moved less often than this, by all models together, are left out */
const learn = (train: (seed: number) => Trained, rarest: number) =>
  roundOff(withoutRare(averageOf(SEEDS.map(train)), rarest));
const cues = cueSequences(examples);
const spans = spanSequences(examples, found);
const bytes = packTagger({
  cues: learn((seed) => trainCues(cues, CUE_EPOCHS, seed), 24),
  spans: learn((seed) => trainSpans(spans, SPAN_EPOCHS, seed), 48),
  sources: learn((seed) => trainRanking(choices.sources, CHOICE_EPOCHS, seed), 24),
  contents: learn((seed) => trainRanking(choices.contents, CHOICE_EPOCHS, seed), 24),
  checks: learn((seed) => trainLogistic(checks, CHECK_EPOCHS, seed), 36),
});
writeFileSync(options.out, bytes);
const kilobytes = (size: number) => `${Math.round(size / 1024)} KB`;
console.log(
  `${options.out}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gzip`,
);
