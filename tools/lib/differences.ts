import './english.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../lib/report/analyse.ts';
import type { Report } from '../../lib/report/report.ts';
import type { Span } from '../../lib/text/span.ts';
import { type Document, readLines, type Unread } from './documents.ts';

/** A figure of the gold: its measure's key, or null when no other report holds it. */
export interface GoldFigure {
  key: string | null;
  span: Span;
}

/** The corpus of figures that differ: reports with this engine's analyses, and what is known of their figures. */
export interface Differences {
  reports: readonly Report[];
  /** The gold figure that overlaps a span most; null when none does. */
  goldAt(report: string, span: Span): GoldFigure | null;
  /** The gold's verdict on two figures of one key; null when it has none. */
  verdictOf(a: string, goldA: GoldFigure, b: string, goldB: GoldFigure): string | null;
  /** The pairs that differ, each with its measure's key. */
  differing: readonly GoldPair[];
  /** A statement that there is none against a count, kept apart in the gold. */
  zeroPairs: readonly GoldPair[];
}

/** Two figures of one measure, as the gold has them. */
export interface GoldPair {
  key: string;
  a: { id: string; span: Span };
  b: { id: string; span: Span };
}

interface GoldFile {
  figures: { doc: string; span: Span; key?: string; single?: boolean }[];
  pairs: (GoldPair & { verdict: string })[];
  zeroPairs: GoldPair[];
}

/** Reads `documents.jsonl` and `gold.json` of a folder. */
export function readDifferences(folder: string): Differences {
  const documents: Document[] = [];
  const unread: Unread[] = [];
  readLines('', readFileSync(join(folder, 'documents.jsonl'), 'utf8'), documents, unread);
  if (unread.length) throw new Error(`documents.jsonl: ${unread.length} lines could not be read`);
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as GoldFile;
  const figures = new Map<string, GoldFigure[]>();
  for (const { doc, span, key, single } of gold.figures) {
    const list = figures.get(doc) ?? [];
    list.push({ key: single || !key ? null : key, span });
    figures.set(doc, list);
  }
  const verdicts = new Map<string, string>();
  for (const { a, b, verdict } of gold.pairs) {
    verdicts.set(`${a.id} ${a.span} ${b.id} ${b.span}`, verdict);
    verdicts.set(`${b.id} ${b.span} ${a.id} ${a.span}`, verdict);
  }
  return {
    reports: documents.map(({ id, article }) => ({
      id,
      article,
      analysis: analyse(article),
      seen: '',
    })),
    goldAt: (report, span) => widest(figures.get(report) ?? [], span),
    verdictOf: (a, goldA, b, goldB) =>
      verdicts.get(`${a} ${goldA.span} ${b} ${goldB.span}`) ?? null,
    differing: gold.pairs.filter(({ verdict }) => verdict === 'differs'),
    zeroPairs: gold.zeroPairs,
  };
}

function widest(figures: readonly GoldFigure[], [start, end]: Span): GoldFigure | null {
  let best: GoldFigure | null = null;
  let shared = 0;
  for (const figure of figures) {
    const common = Math.min(end, figure.span[1]) - Math.max(start, figure.span[0]);
    if (common <= shared) continue;
    shared = common;
    best = figure;
  }
  return best;
}

/** The gold's own story of a report: "37_3ecb" is of 37ecb. */
export const storyOf = (report: string): string => report.replace(/_\d{1,4}/, '');
