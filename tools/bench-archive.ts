/**
 * `npm run bench:archive [-- --json] [--quick] [--keep FOLDER] [--only PART ...]`: a table, or one array of rows on
 * standard output. With `--keep` the generated archives stay in a folder, and the next run measures at once.
 */
import { parseArgs } from 'node:util';
import { benchArchive } from './bench/archive.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    quick: { type: 'boolean' },
    keep: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
});
const rows = await benchArchive({
  quick: values.quick ?? false,
  say: (what) => console.error(what),
  keep: values.keep,
  only: values.only,
});
if (values.json) process.stdout.write(`${JSON.stringify(rows)}\n`);
else
  for (const { measure, value, goal, holds } of rows)
    console.log(
      `${goal ? (holds ? 'holds' : 'FAILS') : '     '}  ${measure}: ${value}${goal ? ` (${goal})` : ''}`,
    );
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
