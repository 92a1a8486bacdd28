import { say } from '../words/say.ts';

/** What an import would do, as the archive counted it. */
export interface PlanFacts {
  file: string;
  added: number;
  versions: number;
  same: number;
  notes: number;
  notesToDecide: number;
  toRead: number;
  passages: number;
  /** Clippings afterwards; null for a file that adds none. */
  after: number | null;
  /** Sentences about rows that cannot be taken. */
  bad: readonly string[];
}

/** The dry run, before anything is written. */
export interface PlanView {
  title: string;
  rows: readonly { words: string; n: number }[];
  /** Said when notes differ here and in the file; null when none do. */
  differs: string | null;
  bad: { title: string; sentences: readonly string[] } | null;
  /** Whether anything would be written at all. */
  worth: boolean;
}

const COUNTS = ['added', 'versions', 'same', 'notes', 'passages', 'toRead'] as const;
/** Rows shown of many that cannot be taken. */
const MOST_BAD = 20;

/** Arranges a dry run: only what would happen has a line, and what is there already. */
export function planOf(facts: PlanFacts): PlanView {
  const rows = COUNTS.filter((name) => facts[name] > 0).map((name) => ({
    words: say(`exchange.plan.${name}`),
    n: facts[name],
  }));
  const { after, bad, notesToDecide, file } = facts;
  const worth = COUNTS.some((name) => name !== 'same' && facts[name] > 0) || notesToDecide > 0;
  return {
    title: say('exchange.plan', { file }),
    rows: [
      ...rows,
      ...(after === null || !worth ? [] : [{ words: say('exchange.plan.after'), n: after }]),
    ],
    differs: notesToDecide ? say('exchange.differs', { n: notesToDecide }) : null,
    bad: bad.length
      ? { title: say('exchange.bad', { n: bad.length }), sentences: bad.slice(0, MOST_BAD) }
      : null,
    worth,
  };
}

/** The files that can be written. */
export const EXPORTS = [
  'archive',
  'markdown',
  'figures',
  'attributions',
  'annotations',
  'bibtex',
  'csl',
] as const;
export type ExportKind = (typeof EXPORTS)[number];
/** Formats that can hold some of the clippings. */
export type ListKind = Exclude<ExportKind, 'archive'>;
