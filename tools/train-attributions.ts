/**
 * Trains the model of attributions: `node tools/train-attributions.ts CORPORA [--out FILE] [--split train]`.
 * CORPORA is the folder that holds `attribution/`. Deterministic: the same corpus gives the same bytes.
 * Prints the curve of confidence, which is written by hand into lib/attributions/tagger/propose.ts.
 * docs/model-card.md says what the data are, what was measured, and what the model can't do.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { BIAS } from '../lib/attributions/tagger/propose.ts';
import { averageOf, withoutRare } from './train/average.ts';
import { calibrate } from './train/calibrate.ts';
import { readExamples } from './train/examples.ts';
import { packTagger } from './train/pack.ts';
import { jackknife, trainCues, trainSpans } from './train/stages.ts';

/** More passes fit the training texts better and new texts worse. */
const CUE_EPOCHS = 6;
const SPAN_EPOCHS = 5;
const FOLDS = 4;
/** Models of different orders of the same texts are averaged: what only one of them believes is mostly noise. */
const SEEDS = [1, 2, 3];
/** Rows moved less often than this, by all seeds together, are left out. */
const RAREST = { cues: 12, spans: 24 };

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
const { found, judged } = jackknife(examples, FOLDS, CUE_EPOCHS, BIAS);
const cues = averageOf(SEEDS.map((seed) => trainCues(examples, CUE_EPOCHS, seed)));
const spans = averageOf(SEEDS.map((seed) => trainSpans(examples, found, SPAN_EPOCHS, seed)));
const bytes = packTagger(withoutRare(cues, RAREST.cues), withoutRare(spans, RAREST.spans));
writeFileSync(options.out, bytes);
const kilobytes = (size: number) => `${Math.round(size / 1024)} KB`;
console.log(
  `${options.out}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gzip`,
);
const { centre, width } = calibrate(judged);
console.log(`confidence: centre ${centre.toFixed(1)}, width ${width.toFixed(1)}`);
