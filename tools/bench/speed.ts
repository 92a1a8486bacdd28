import { readFile } from 'node:fs/promises';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findAttributions } from '../../lib/attributions/find.ts';
import { english } from '../../lib/language/en/index.ts';
import { readProse } from '../../lib/text/prose.ts';
import { loadTagger } from '../lib/tagger.ts';
import { type Row, row } from './row.ts';

/** Warm-up passes and measured passes; the best one counts, as other programs only ever make it slower. */
const WARM = 2;
const PASSES = 5;

/**
 * CPU milliseconds for 1,000 words: our tokens, sentences, quotations and attributions, against wink-nlp's
 * sentences, parts of speech and entities on the same texts. A word is a run of letters and digits.
 */
export async function measureSpeed(documents: string): Promise<Row[]> {
  const texts = (await readFile(documents, 'utf8'))
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line).text as string);
  const words = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const tagger = loadTagger();
  const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
  const own = bestPass(texts, (text) =>
    findAttributions(readProse(text, english), english, { title: '', outlet: '' }, { tagger }),
  );
  const theirs = bestPass(texts, (text) => wink.readDoc(text));
  const per = (milliseconds: number) => Math.round((milliseconds / words) * 1_000_00) / 100;
  return [
    row('attributions: CPU ms a 1,000 words', per(own)),
    row('wink-nlp sbd+pos+ner: CPU ms a 1,000 words', per(theirs)),
    row('attributions: CPU against wink-nlp', Math.round((own / theirs) * 100) / 100, '<= 1.5'),
  ];
}

function bestPass(texts: readonly string[], read: (text: string) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < WARM + PASSES; pass++) {
    const before = process.cpuUsage();
    for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(before);
    if (pass >= WARM) best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
