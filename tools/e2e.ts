// Plays the scenarios of test/e2e in a real browser: `npm run e2e -- --browser firefox NAME`.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { play } from '../test/e2e/lib/play.ts';
import type { Scenario } from '../test/e2e/lib/scenario.ts';
import type { BrowserName } from './browser/face.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    /** How many scenarios are played at the same time. */
    jobs: { type: 'string', default: '2' },
    /** Plays only what holds a time against a limit. */
    timed: { type: 'boolean' },
    /** Leaves these out: for whoever plays something else beside this. */
    untimed: { type: 'boolean' },
  },
});
const browser = values.browser as BrowserName;
const wanted = (await allScenarios()).filter(
  ({ name, timed }) =>
    positionals.every((words) => name.toLowerCase().includes(words.toLowerCase())) &&
    !(timed ? values.untimed : values.timed),
);
const timed = wanted.filter((scenario) => scenario.timed);
const waiting = wanted.filter((scenario) => !scenario.timed);
/** How many scenarios a run may play once more: what fails more often is no moment that a busy machine missed. */
const SECOND_TRIES = 2;
const count = { passed: 0, failed: 0 };
const missed: Scenario[] = [];
await Promise.all(Array.from({ length: Number(values.jobs) }, playWaiting));
waiting.push(...timed);
await playWaiting();
// alone: what was missed beside others may be met
for (const scenario of missed) {
  const failure = await failureOf(scenario);
  if (failure) fail(failure);
}
console.log(`${count.passed} passed, ${count.failed} failed`);
// said outright: a browser that a failed scenario left behind would keep this program waiting for ever
process.exit(count.failed > 0 || wanted.length === 0 ? 1 : 0);

/** A scenario that fails is played once more, at the end, while that is still allowed: the run tells of it, with the first reason. */
async function playWaiting(): Promise<void> {
  for (let scenario = waiting.shift(); scenario; scenario = waiting.shift()) {
    const reason = scenario.skip?.(browser);
    if (reason) console.log(`skipped: ${scenario.name} (${reason})`);
    const failure = !reason && (await failureOf(scenario));
    if (!failure) continue;
    if (missed.length === SECOND_TRIES) fail(failure);
    else {
      missed.push(scenario);
      console.log(`note: played twice: ${failure}`);
    }
  }
}

function fail(failure: string): void {
  count.failed++;
  console.log(`FAILED ${failure}`);
}

/** What is to be told of a scenario that fails; null where it passes, which is counted. */
async function failureOf(scenario: Scenario): Promise<string | null> {
  const start = Date.now();
  const named = () => `${scenario.name} (${((Date.now() - start) / 1000).toFixed(1)} s)`;
  try {
    await play(scenario, browser);
  } catch (error) {
    return `${named()}\n${indented(error as Error)}`;
  }
  count.passed++;
  console.log(`ok ${named()}`);
  return null;
}

/** The failure with its way through the scenario: the step, and what within it. */
function indented({ message, stack = '' }: Error): string {
  const way = stack.split('\n').filter((line) => /^\s+at .*test[/\\]e2e[/\\]/.test(line));
  return [message.trimEnd(), ...way.map((line) => line.trim())].join('\n').replace(/^/gm, '    ');
}

async function allScenarios(): Promise<Scenario[]> {
  const folder = resolve(import.meta.dirname, '../test/e2e');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(files.map((name) => import(`${folder}/${name}`)));
  return modules.flatMap(({ scenarios }) => scenarios as Scenario[]);
}
