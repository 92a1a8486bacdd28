// Lints the Firefox build as addons.mozilla.org does: no error, and no warning but the explained ones.

import { BUILD } from './browser/launch.ts';
import { command } from './lib/command.ts';
import { type LintMessage, unexplained } from './lib/store-lint.ts';

const args = ['web-ext', 'lint', '-s', BUILD.firefox, '-o', 'json'];
const { output } = await command('npx', ['--no-install', ...args]);
const found = output.split('\n').find((line) => line.startsWith('{"count"'));
if (!found) {
  console.error(output);
  process.exitCode = 1;
} else {
  const { errors, warnings } = JSON.parse(found) as Record<'errors' | 'warnings', LintMessage[]>;
  const problems = [
    ...errors.map(({ code, message, file }) => `error ${code} in ${file}: ${message}`),
    ...unexplained(warnings),
  ];
  for (const problem of problems) console.error(problem);
  console.log(
    `${errors.length} errors, ${warnings.length} warnings, ${problems.length} not explained`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
