/**
 * Measures the engine: `npm run bench [-- --json] [NAME ...]`.
 * Without the corpora (`tools/lib/corpora.ts`) the project's own pages are measured.
 * The committed figures (docs/bench.json) stand beside the new ones; `--keep` commits the new ones to that file.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Row } from './bench/row.ts';
import { corporaFolder } from './lib/corpora.ts';

const BENCHES = ['figures', 'attributions', 'compare', 'seeds'] as const;
const ROOT = resolve(import.meta.dirname, '..');
const KEPT = resolve(ROOT, 'docs/bench.json');

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, keep: { type: 'boolean' } },
});
const corpora = corporaFolder();

const before = await kept();
const rows = existsSync(corpora) ? await measureCorpora() : await measureOwnPages();
if (options.keep) await keep(rows);
if (options.json) console.log(JSON.stringify(rows));
else printTable(rows);
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;

async function measureCorpora(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of BENCHES) {
    if (names.length && !names.includes(name)) continue;
    const { run } = (await import(`./bench/${name}.ts`)) as {
      run(corpora: string): Promise<Row[]>;
    };
    rows.push(...(await run(corpora)));
  }
  return rows;
}

async function measureOwnPages(): Promise<Row[]> {
  console.error(`No corpora at ${corpora}: the project's own passages are measured instead.`);
  const { run } = await import('./bench/own.ts');
  return run();
}

async function kept(): Promise<Map<string, number>> {
  if (!existsSync(KEPT)) return new Map();
  return new Map(
    Object.entries(JSON.parse(await readFile(KEPT, 'utf8')) as Record<string, number>),
  );
}

async function keep(rows: readonly Row[]): Promise<void> {
  const all = new Map(before);
  for (const { measure, value } of rows) all.set(measure, Math.round(value * 1000) / 1000);
  await writeFile(KEPT, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ measure }) => measure.length), 7);
  const cell = (value: number | string | undefined) => String(value ?? '-').padStart(9);
  console.log(`${'measure'.padEnd(width)} ${cell('now')} ${cell('before')} ${cell('goal')}  holds`);
  for (const { measure, value, goal, holds } of rows) {
    const number = Math.round(value * 1000) / 1000;
    const told = goal ? (holds ? 'yes' : 'NO') : '';
    console.log(
      `${measure.padEnd(width)} ${cell(number)} ${cell(before.get(measure))} ${cell(goal)}  ${told}`,
    );
  }
}
