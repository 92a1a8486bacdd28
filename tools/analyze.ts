/**
 * The engine on the command line: `npm run -s analyze -- [--compare] [--level possible] [--rules] [FILE ...]`.
 * Reads files or standard input (`.jsonl` there), prints one Analysis a line, or with `--compare` one object
 * `{analyses, pairs}` for all documents as one archive. Exit status 1 when an input could not be read.
 * `--rules` leaves all that was learned out.
 */
import './lib/english.ts';
import { text as readStream } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Slots } from '../lib/attributions/attribution.ts';
import { compareAll } from '../lib/compare/compare.ts';
import { analyse } from '../lib/report/analyse.ts';
import type { Analysis } from '../lib/report/analysis.ts';
import type { Report } from '../lib/report/report.ts';
import { type Document, readDocuments, readLines, type Unread } from './lib/documents.ts';
import { BY_HAND, loadModels } from './lib/models.ts';
import { loadTagger } from './lib/tagger.ts';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    compare: { type: 'boolean' },
    level: { type: 'string', default: 'firm' },
    rules: { type: 'boolean' },
  },
});

const tagger = options.rules ? null : loadTagger();
const models = options.rules ? BY_HAND : loadModels();
const { documents, unread } = files.length ? await readDocuments(files) : await readInput();
for (const { file, line, sentence } of unread)
  console.error(`${file}${line === null ? '' : `:${line}`}: ${sentence}`);
if (options.compare) print(compareDocuments(documents));
else
  for (const document of documents)
    print(contract(document, analyse(document.article, { tagger })));
process.exitCode = unread.length ? 1 : 0;

async function readInput() {
  const documents: Document[] = [];
  const unread: Unread[] = [];
  readLines('standard input', await readStream(process.stdin), documents, unread);
  return { documents, unread };
}

function compareDocuments(all: readonly Document[]) {
  const reports = all.map(
    ({ id, article }): Report => ({
      id,
      article,
      analysis: analyse(article, { tagger }),
      seen: '',
    }),
  );
  const level = options.level === 'possible' ? 'possible' : 'firm';
  const pairs = compareAll(reports, level, () => models).map(({ a, b, verdict }) => ({
    a: { id: a.report, span: a.span },
    b: { id: b.report, span: b.span },
    verdict,
  }));
  return { analyses: reports.map((report) => contract(report, report.analysis)), pairs };
}

/** Only what the contract of the command line names. */
function contract({ id, article: { text } }: Document, { attributions, figures }: Analysis) {
  return {
    id,
    attributions: attributions.map(({ source, cue, content, sourceType, slots }) => ({
      source,
      cue,
      content,
      sourceType,
      slots: slotsAsWords(text, slots),
    })),
    figures: figures.map(({ span, low, high, bound, unit, concept }) => ({
      span,
      low,
      high,
      bound,
      unit,
      concept,
    })),
  };
}

/** The contract has words where a reader would read them, and spans where a scorer must find them. */
function slotsAsWords(text: string, slots: Slots) {
  const words = Object.entries(slots).map(([slot, span]) => [
    slot,
    slot === 'reason' || slot === 'via' ? span : text.slice(...(span as [number, number])),
  ]);
  return Object.fromEntries(words);
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
