/** `npm run bench:archive [-- --json] [--quick]`: a table, or one array of rows on standard output. */
import { parseArgs } from 'node:util';
import { benchArchive } from './bench/archive.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' } },
});
const rows = await benchArchive({
  quick: values.quick ?? false,
  say: (what) => console.error(what),
});
if (values.json) process.stdout.write(`${JSON.stringify(rows)}\n`);
else
  for (const { measure, value, goal, holds } of rows)
    console.log(
      `${goal ? (holds ? 'holds' : 'FAILS') : '     '}  ${measure}: ${value}${goal ? ` (${goal})` : ''}`,
    );
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
