/**
 * Plays the faults of test/faults and prints their figures: `npm run test:faults [-- --json] [-- --quick] [-- NAME...]`.
 * Names choose test files by a part of their path. Fails when a fault does, or a goal is missed.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Row } from './bench/row.ts';
import { tableOf } from './bench/table-of.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' } },
});
const folder = mkdtempSync(join(tmpdir(), 'second-source-figures-'));
const file = join(folder, 'figures.jsonl');
writeFileSync(file, '');
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--config', 'test/faults/vitest.config.ts', ...positionals],
  {
    // what the tests say goes to standard error: with --json, standard output holds the figures alone
    stdio: ['ignore', values.json ? 2 : 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      SECOND_SOURCE_FIGURES: file,
      ...(values.quick ? { SECOND_SOURCE_QUICK: '1' } : {}),
    },
  },
);
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);
rmSync(folder, { recursive: true });
console.log(values.json ? JSON.stringify(rows) : `\n${tableOf(rows)}`);
process.exitCode = status === 0 && rows.every(({ holds }) => holds) ? 0 : 1;
