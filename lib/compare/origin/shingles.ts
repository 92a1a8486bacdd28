import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import { oncePerAnalysis } from '../reading/once-per-analysis.ts';
import { readingOf } from '../reading/reading.ts';

/** Words in a shingle, and which share of them is kept: 1 in 8 finds 80 copied words of 600. */
const LENGTH = 8;
const SAMPLE = 8;

/** Hashes of sampled runs of eight words, with where each stands. */
export const shinglesOf = oncePerAnalysis(sample);

function sample(report: Report): Map<number, Span> {
  const found = new Map<number, Span>();
  const tokens =
    readingOf(report)?.prose.tokens.filter(({ kind }) => kind === 'word' || kind === 'number') ??
    [];
  for (let at = 0; at + LENGTH <= tokens.length; at++) {
    let hash = 0x811c9dc5;
    for (let step = 0; step < LENGTH; step++) {
      const word = tokens[at + step]?.lower ?? '';
      for (let unit = 0; unit < word.length; unit++)
        hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01000193);
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    hash = (hash ^ (hash >>> 15)) >>> 0;
    if (hash % SAMPLE === 0)
      found.set(hash, [tokens[at]?.start ?? 0, tokens[at + LENGTH - 1]?.end ?? 0]);
  }
  return found;
}
