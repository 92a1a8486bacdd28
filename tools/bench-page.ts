/** Measures the page's side: `npm run bench:page [-- --json] [-- --quick] [-- --profile]`. Fails when a goal is missed. */
import { parseArgs } from 'node:util';
import { run } from './bench/page.ts';
import { tableOf } from './bench/table-of.ts';

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
console.log(options.json ? JSON.stringify(rows) : tableOf(rows));
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
