/** Measures the page's side: `npm run bench:page [-- --json] [-- --quick] [-- --profile]`. Fails when a goal is missed. */
import { parseArgs } from 'node:util';
import { run } from './bench/page.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean' },
    /** Every fourth page, once each. */
    quick: { type: 'boolean' },
    /** Prints the steps of each page too. */
    profile: { type: 'boolean' },
  },
});
const rows = await run(options);
if (options.json) console.log(JSON.stringify(rows));
else
  for (const { measure, value, goal, holds } of rows)
    console.log(
      `${holds ? ' ' : '✗'} ${measure.padEnd(52)} ${value.toFixed(3).padStart(9)}  ${goal}`,
    );
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
