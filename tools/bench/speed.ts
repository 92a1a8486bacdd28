import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Row, row } from './row.ts';

const call = promisify(execFile);
const PROGRAM = resolve(import.meta.dirname, 'speed-process.ts');

/**
 * CPU milliseconds for 1,000 words: our tokens, sentences, quotations and attributions, against wink-nlp's
 * sentences, parts of speech and entities on the same texts. A word is a run of letters and digits. In a process of its
 * own: after other measurements the same code takes up to a third longer, as it was compiled for other texts too.
 */
export async function measureSpeed(documents: string): Promise<Row[]> {
  const { stdout } = await call(process.execPath, [PROGRAM, documents]);
  const { own, theirs } = JSON.parse(stdout) as { own: number; theirs: number };
  const twoDigits = (value: number) => Math.round(value * 100) / 100;
  return [
    row('attributions: CPU ms a 1,000 words', twoDigits(own)),
    row('wink-nlp sbd+pos+ner: CPU ms a 1,000 words', twoDigits(theirs)),
    row('attributions: CPU against wink-nlp', twoDigits(own / theirs), '<= 1.5'),
  ];
}
