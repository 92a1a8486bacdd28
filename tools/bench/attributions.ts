import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Row, row } from './row.ts';
import { measureSpeed } from './speed.ts';

const call = promisify(execFile);
const ROOM = { maxBuffer: 1 << 28 };
const percent = (value: number) => Math.round(value * 1000) / 10;

interface Measure {
  P: number;
  R: number;
  F1: number;
}

/** Who says so, and which of them has no name: PolNeAR's development half, and 40 labelled training articles for slots. */
export async function run(corpora: string): Promise<Row[]> {
  const at = (name: string) => join(corpora, 'attribution', name);
  const folder = await mkdtemp(join(tmpdir(), 'second-source-attributions-'));
  try {
    const predicted = join(folder, 'dev.jsonl');
    await analyse(at('documents-dev.jsonl'), predicted);
    const chosen = join(folder, 'train-40.jsonl');
    await chooseDocuments(at('documents-train.jsonl'), at('gold-anonymity-train.jsonl'), chosen);
    const slots = join(folder, 'slots.jsonl');
    await analyse(chosen, slots);
    const score = (...words: string[]) => scoreWith(at, words);
    const gold = at('gold-anonymity-dev.jsonl');
    const all = await score('score-attributions.mjs', at('gold-attributions-dev.jsonl'), predicted);
    const core = await score(
      'score-core.mjs',
      at('documents-dev.jsonl'),
      at('gold-attributions-dev.jsonl'),
      predicted,
    );
    const unnamed = await score('score-anonymity.mjs', gold, predicted);
    const sure = await score('score-anonymity.mjs', gold, predicted, '--no-doubt');
    const stated = await score(
      'score-anonymity.mjs',
      at('gold-anonymity-train.jsonl'),
      slots,
      '--docs',
      at('documents-train.jsonl'),
    );
    return [
      ...foundRows(all, core),
      ...unnamedRows(unnamed, sure),
      ...slotRows(stated),
      ...(await measureSpeed(at('documents-dev.jsonl'))),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Scores = Record<string, Measure> &
  Record<string, number> &
  Record<string, Record<string, Measure>>;

function foundRows(all: Scores, core: Scores): Row[] {
  return [
    row('attributions: found, F1', percent(all.att!.F1), '>= 79'),
    row('attributions: source exact given found, F1', percent(all.srcX!.F1), '>= 89'),
    row('attributions: full, F1', percent(all.full!.F1), '>= 65'),
    row('attributions: full on direct quotes, F1', percent(all.fullD!.F1), '>= 87'),
    row('attributions: core, found and source, F1', percent(core.foundWithSource!.F1), '>= 93'),
    row('attributions: core, full, F1', percent(core.full!.F1), '>= 86'),
  ];
}

function unnamedRows(all: Scores, sure: Scores): Row[] {
  return [
    row('unnamed sources: strict, F1', percent(all.strict!.F1), '>= 76'),
    row('unnamed sources: strict beyond doubt, F1', percent(sure.strict!.F1), '>= 86'),
    row('unnamed sources: document, F1', percent(all.document!.F1), '>= 88'),
    row('source type: accuracy on matched, %', percent(Number(all.accuracyMatched)), '>= 87'),
  ];
}

function slotRows(stated: Scores): Row[] {
  const slots = stated.slots as unknown as Record<string, Measure>;
  const goals = { role: 90, affiliation: 85, count: 90, via: 80, reason: 75 };
  return Object.entries(goals).map(([slot, goal]) =>
    row(`slot ${slot}: F1 (train-40)`, percent(slots[slot]!.F1), `>= ${goal}`),
  );
}

async function analyse(documents: string, out: string): Promise<void> {
  const program = resolve(import.meta.dirname, '../analyze.ts');
  const { stdout } = await call(process.execPath, [program, documents], ROOM);
  await writeFile(out, stdout);
}

async function scoreWith(at: (name: string) => string, words: string[]): Promise<Scores> {
  const [scorer, ...files] = words;
  const { stdout } = await call(process.execPath, [at(scorer as string), ...files, '--json'], ROOM);
  return JSON.parse(stdout) as Scores;
}

/** Those documents that the gold of slots labels. */
async function chooseDocuments(documents: string, gold: string, out: string): Promise<void> {
  const lines = async (file: string) =>
    (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim());
  const ids = new Set((await lines(gold)).map((line) => JSON.parse(line).id as string));
  const chosen = (await lines(documents)).filter((line) => ids.has(JSON.parse(line).id));
  await writeFile(out, chosen.join('\n'));
}
