import { command, type Ended } from './command.ts';

/** How a step of the test run went. */
export interface StepResult {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  output: string;
}

/** A step of the test run: a command, and how its checks are counted. */
export interface Step {
  name: string;
  run: readonly [string, ...string[]];
  /** Reads passed and failed checks from the output; without it the command is one check. */
  count?: (output: string) => { passed: number; failed: number } | null;
}

/** Runs one step to its end; a command that fails has at least one failed check. */
export async function runStep({ name, run: [program, ...args], count }: Step): Promise<StepResult> {
  const ended = await command(program, args);
  return { name, ...counted(ended, count), seconds: ended.seconds, output: ended.output };
}

function counted({ code, output }: Ended, count: Step['count']) {
  const { passed, failed } = count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** Counts of vitest's summary: `Tests  3 failed | 120 passed | 2 skipped (125)`. */
export function vitestCount(output: string): { passed: number; failed: number } | null {
  const summary = output.match(/^\s{0,20}Tests {1,10}(.{1,200})$/m)?.[1];
  return summary === undefined
    ? null
    : { passed: number(summary, 'passed'), failed: number(summary, 'failed') };
}

/** Counts of a last line like `12 passed, 1 failed`. */
export function lastLineCount(output: string): { passed: number; failed: number } | null {
  const found = output.trimEnd().match(/(\d{1,9}) passed, (\d{1,9}) failed$/);
  return found && { passed: Number(found[1]), failed: Number(found[2]) };
}

const number = (summary: string, word: string): number =>
  Number(summary.match(new RegExp(`(\\d{1,9}) ${word}`))?.[1] ?? 0);

/** How much further in than a note what belongs to it stands. In blanks. */
const INSET = 4;

/** Lines that a step wants to be read also when all is well: `note: …` with what stands below it and further in, and `skipped: …`. */
export function notes(output: string): string[] {
  const kept: string[] = [];
  let inset = -1; // of the lines that belong to the last note; -1 where it has ended
  for (const line of output.split('\n')) {
    const at = line.search(/\S/);
    if (/^\s{0,20}(note|skipped): /.test(line)) inset = at + INSET;
    else if (at >= 0 && at < inset) inset = -1;
    if (inset >= 0 && at >= 0) kept.push(line);
  }
  return kept;
}
