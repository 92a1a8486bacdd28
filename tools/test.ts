// All checks of the project, one after another; a step that fails shows its output and the rest goes on.
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

const STEPS: readonly Step[] = [
  { name: 'setup', run: npm('setup') },
  { name: 'types', run: npm('typecheck') },
  { name: 'lint', run: npm('lint') },
  { name: 'dead code', run: npm('dead-code') },
  { name: 'build', run: npm('build') }, // before the unit tests: house rules read the built manifests
  { name: 'unit tests', run: npm('unit'), count: vitestCount },
  { name: 'store lint', run: npm('lint:store') },
  { name: 'in Chromium', run: npm('e2e', '--', '--browser', 'chromium'), count: lastLineCount },
  { name: 'in Firefox', run: npm('e2e', '--', '--browser', 'firefox'), count: lastLineCount },
];

process.env.NO_COLOR = '1'; // the counts are read from the output
const results: StepResult[] = [];
for (const step of STEPS) {
  process.stdout.write(`${step.name} … `);
  const result = await runStep(step);
  results.push(result);
  console.log(`${result.failed > 0 ? 'FAILED' : 'ok'} (${result.seconds.toFixed(1)} s)`);
  if (result.failed > 0) console.log(indent(result.output));
  else for (const note of notes(result.output)) console.log(indent(note));
}

console.log(
  `\n${'step'.padEnd(14)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`,
);
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${name.padEnd(14)}${cell(passed, 8)}${cell(failed, 8)}${cell(seconds.toFixed(1), 9)}`,
  );
const sum = (of: 'passed' | 'failed') => results.reduce((all, each) => all + each[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

function cell(value: number | string, width: number): string {
  return `${value}`.padStart(width);
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '    ');
}
