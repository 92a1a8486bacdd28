import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { corporaFolder } from '../../lib/corpora.ts';
import { type Row, row } from '../row.ts';
import type { Costs } from './analysis-process.ts';

const call = promisify(execFile);
const PROGRAM = resolve(import.meta.dirname, 'analysis-process.ts');

/**
 * CPU of everything that is read from a text, against wink-nlp's sentences, parts of speech and entities, and against
 * one linear pass, on the same texts in the same process.
 * - a hundred news texts of about 660 words, in five rounds; the goals are ratios that were measured so
 * - ten short reports of the project's own, which nobody needs the corpora for: in so short a time wink-nlp's few
 *   functions are compiled, and most of our many rules are not
 */
export async function analysisCost(): Promise<Row[]> {
  const corpora = corporaFolder();
  const news = existsSync(corpora) ? rowsOf('', await costsOf('news', corpora)) : [];
  return [...news, ...rowsOf('ten short reports, hardly compiled: ', await costsOf('short'))];
}

function rowsOf(texts: string, { analysis, wink, linear }: Costs): Row[] {
  return [
    row(`${texts}text analysis, CPU ms per 1,000 words`, analysis),
    row(`${texts}text analysis / wink-nlp sbd+pos+ner, CPU`, analysis / wink, '<= 1.5'),
    row(`${texts}text analysis / one linear pass, CPU`, analysis / linear, '<= 35'),
  ];
}

/** In a process of its own: what was compiled for one measurement would help the other. */
async function costsOf(...words: string[]): Promise<Costs> {
  const { stdout } = await call(process.execPath, [PROGRAM, ...words]);
  return JSON.parse(stdout) as Costs;
}
