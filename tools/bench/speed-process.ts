/**
 * What finding attributions costs, for `speed.ts`: `node speed-process.ts DOCUMENTS`. Prints the CPU milliseconds of the
 * whole process for 1,000 words, ours and wink-nlp's.
 */
import '../lib/english.ts';
import { readFile } from 'node:fs/promises';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findAttributions } from '../../lib/attributions/find.ts';
import { english } from '../../lib/language/en/index.ts';
import { readProse } from '../../lib/text/prose.ts';
import { loadTagger } from '../lib/tagger.ts';

/** Warm-up passes and measured passes; the best one counts, as other programs only ever make it slower. */
const WARM = 2;
const PASSES = 5;

const texts = (await readFile(process.argv[2] as string, 'utf8'))
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line).text as string);
const words = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
const tagger = loadTagger();
const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
const own = bestPass((text) =>
  findAttributions(readProse(text, english), english, { title: '', outlet: '' }, { tagger }),
);
const theirs = bestPass((text) => wink.readDoc(text));
console.log(JSON.stringify({ own: (own / words) * 1000, theirs: (theirs / words) * 1000 }));

function bestPass(read: (text: string) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < WARM + PASSES; pass++) {
    const before = process.cpuUsage();
    for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(before);
    if (pass >= WARM) best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
