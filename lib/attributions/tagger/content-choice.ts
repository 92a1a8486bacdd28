import type { TokenRange } from '../../text/sentences.ts';
import type { Reading } from '../reading.ts';
import { contentCandidates } from './content-candidates.ts';
import {
  CLOSING_FEATURES,
  closingFeatures,
  OPENING_FEATURES,
  openingFeatures,
} from './content-edges.ts';
import { CONTENT_FEATURES, contentFeatures } from './content-features.ts';
import type { Encoded } from './encode.ts';
import { betterBy, CONTENT, type Evidence, gainOf } from './evidence.ts';
import { likeliest } from './likeliest.ts';
import { scoreOf, type Table } from './table.ts';
import type { Seen } from './tag-spans.ts';

/** What could be the content of a cue, with what the labels say of it. */
export interface ContentCandidate {
  content: TokenRange[];
  evidence: Evidence;
}

/** Everything that could be the content of a cue. */
export function offeredContents(
  reading: Reading,
  { tagged, view, window }: Seen,
  source: TokenRange | null,
): ContentCandidate[] {
  const contents = contentCandidates(reading, view, source, tagged.content);
  const gains = contents.map((ranges) => {
    let gain = 0;
    for (const range of ranges) gain += gainOf(window, range, CONTENT);
    return gain;
  });
  const best = Math.max(...gains);
  return contents.map((content, index) => {
    const gain = gains[index] as number;
    const { end } = content.at(-1) as TokenRange;
    const onwards = betterBy(window, end, CONTENT, CONTENT + 1);
    const own = index === 0 && tagged.content.length ? 1 : 0;
    return { content, evidence: { gain, behind: gain - best, onwards, tagged: own } };
  });
}

const rows = new Int32Array(CONTENT_FEATURES + OPENING_FEATURES + CLOSING_FEATURES);

/** The rows of all features of a candidate, as training wants them; overwritten by the next call. */
export function rowsOfContent(
  text: Encoded,
  { view, before }: Seen,
  source: TokenRange | null,
  { content, evidence }: ContentCandidate,
): Int32Array {
  const { first } = content[0] as TokenRange;
  const { end } = content.at(-1) as TokenRange;
  let count = contentFeatures(text, view, content, source, evidence, before, rows);
  count = openingFeatures(text, view, first, rows, count);
  count = closingFeatures(text, view, end, rows, count);
  return rows.subarray(0, count);
}

/** What is taken for the content of a cue; empty where there is no candidate. */
export function chooseContent(
  table: Table,
  text: Encoded,
  seen: Seen,
  source: TokenRange | null,
  candidates: readonly ContentCandidate[],
): TokenRange[] {
  const contents = candidates.map(({ content }) => content);
  return contents[likeliest(contents, scoresOf(table, text, seen, source, candidates))] ?? [];
}

/** Scores of candidates, as training counts. What many have in common, where they open or close, is added up once. */
export function scoresOf(
  table: Table,
  text: Encoded,
  { view, before }: Seen,
  source: TokenRange | null,
  candidates: readonly ContentCandidate[],
): number[] {
  const openings = new Map<number, number>();
  const closings = new Map<number, number>();
  return candidates.map(({ content, evidence }) => {
    const { first } = content[0] as TokenRange;
    const { end } = content.at(-1) as TokenRange;
    let opening = openings.get(first);
    if (opening === undefined) {
      opening = scoreOf(table, rows, openingFeatures(text, view, first, rows, 0));
      openings.set(first, opening);
    }
    let closing = closings.get(end);
    if (closing === undefined) {
      closing = scoreOf(table, rows, closingFeatures(text, view, end, rows, 0));
      closings.set(end, closing);
    }
    const count = contentFeatures(text, view, content, source, evidence, before, rows);
    return (scoreOf(table, rows, count) + opening + closing) * table.unit;
  });
}
