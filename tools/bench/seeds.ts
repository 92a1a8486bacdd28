import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Row, row } from './row.ts';

const call = promisify(execFile);

/** Three real articles with a gold of their own, in `seeds` beside the corpora; their scorer prints a line a check. */
export async function run(corpora: string): Promise<Row[]> {
  const seeds = resolve(corpora, '../seeds');
  const files = (await readdir(seeds)).filter((name) => name.endsWith('.txt'));
  const folder = await mkdtemp(join(tmpdir(), 'second-source-seeds-'));
  try {
    const analyse = [resolve(import.meta.dirname, '../analyze.ts'), '--compare'];
    const { stdout } = await call(
      process.execPath,
      [...analyse, ...files.map((file) => join(seeds, file))],
      { maxBuffer: 1 << 28 },
    );
    const predictions = join(folder, 'predictions.json');
    await writeFile(predictions, stdout);
    return judge(await score(join(seeds, 'score-seeds.mjs'), predictions));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The scorer ends with 1 when a check fails: its words are still wanted. */
async function score(scorer: string, predictions: string): Promise<string> {
  try {
    return (await call(process.execPath, [scorer, predictions])).stdout;
  } catch (error) {
    return (error as { stdout?: string }).stdout ?? '';
  }
}

function judge(output: string): Row[] {
  for (const line of output.split('\n').filter((line) => line.startsWith('FAIL')))
    console.error(`seeds: ${line}`);
  const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(output) ?? [];
  return [
    row('seeds: checks passed', Number(passed ?? 0)),
    row('seeds: checks failed', Number(failed ?? 1), '= 0'),
  ];
}
