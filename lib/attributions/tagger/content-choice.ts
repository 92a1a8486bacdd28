import type { TokenRange } from '../../text/sentences.ts';
import type { Reading } from '../reading.ts';
import { contentCandidates } from './content-candidates.ts';
import { closingFeatures, openingFeatures } from './content-edges.ts';
import { contentFeatures } from './content-features.ts';
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
      opening = scoreOf(table, openingFeatures(text, view, first));
      openings.set(first, opening);
    }
    let closing = closings.get(end);
    if (closing === undefined) {
      closing = scoreOf(table, closingFeatures(text, view, end));
      closings.set(end, closing);
    }
    const own = scoreOf(table, contentFeatures(text, view, content, source, evidence, before));
    return (own + opening + closing) * table.unit;
  });
}
