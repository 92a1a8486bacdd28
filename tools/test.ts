// All checks of the project; a step that fails shows its output and the rest goes on.
import type { BrowserName } from './browser/face.ts';
import {
  lastLineCount,
  notes,
  runStep,
  type Step,
  type StepResult,
  vitestCount,
} from './lib/step.ts';

const npm = (script: string, ...args: string[]): Step['run'] => [
  'npm',
  'run',
  '-s',
  script,
  ...args,
];

/** Plays scenarios in a browser. */
const play = (browser: BrowserName, which: string): Omit<Step, 'name'> => ({
  run: npm('e2e', '--', '--browser', browser, which),
  count: lastLineCount,
});

/**
 * What a newcomer waits for when typing `npm test`, in this order. The steps of one row need nothing of each other and
 * run beside each other; each row needs what the rows before it made. The two browsers mostly wait for what they draw:
 * beside each other they take little longer than one.
 */
const ROWS: readonly (readonly Step[])[] = [
  [{ name: 'setup', run: npm('setup') }], // the browsers, and the types that the next ones read
  [
    { name: 'types', run: npm('typecheck') },
    { name: 'lint', run: npm('lint') },
    { name: 'dead code', run: npm('dead-code') },
  ],
  [{ name: 'build', run: npm('build') }], // house rules among the unit tests read the built manifests
  [
    { name: 'unit tests', run: npm('unit'), count: vitestCount },
    { name: 'store lint', run: npm('lint:store') },
  ],
  [
    { name: 'in Chromium', ...play('chromium', '--untimed') },
    { name: 'in Firefox', ...play('firefox', '--untimed') },
  ],
  // what holds a time against a limit has the machine for itself
  [{ name: 'Chromium times', ...play('chromium', '--timed') }],
  [{ name: 'Firefox times', ...play('firefox', '--timed') }],
];

process.env.NO_COLOR = '1'; // the counts are read from the output
const results: StepResult[] = [];
const start = Date.now();
for (const row of ROWS) {
  console.log(`${row.map(({ name }) => name).join(', ')} …`);
  results.push(...(await Promise.all(row.map(runAndTell))));
}

console.log(
  `\n${'step'.padEnd(16)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`,
);
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${name.padEnd(16)}${cell(passed, 8)}${cell(failed, 8)}${cell(seconds.toFixed(1), 9)}`,
  );
const sum = (of: 'passed' | 'failed') => results.reduce((all, each) => all + each[of], 0);
console.log(`${'all'.padEnd(32)}${cell(((Date.now() - start) / 1000).toFixed(1), 9)}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

async function runAndTell(step: Step): Promise<StepResult> {
  const result = await runStep(step);
  const { name, failed, seconds, output } = result;
  console.log(`${name}: ${failed > 0 ? 'FAILED' : 'ok'} (${seconds.toFixed(1)} s)`);
  if (failed > 0) console.log(indent(output));
  else for (const note of notes(output)) console.log(indent(note));
  return result;
}

function cell(value: number | string, width: number): string {
  return `${value}`.padStart(width);
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '    ');
}
