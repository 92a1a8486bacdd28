import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { isHead } from '../sources/core.ts';

/** Of the first paragraphs of a text, some are its headline and what stands under it. */
const HEADLINES = 3;
/** In tokens. */
const LONGEST_HEADLINE = 24;
const SHORTEST_CONTENT = 3;
const LONGEST_SOURCE = 4;
const PRIOR = 0.9;

/**
 * Reads headlines that close with who says so, after a colon.
 * - `[Dam could break within days]: [engineers]`, `[Ferry was overloaded]: [harbour police]`
 * - not: `Live: police`, `Three things to watch: the dam`, `Why it broke: engineers explain`
 */
export function readCredits(reading: Reading): Draft[] {
  return reading.prose.paragraphs
    .slice(0, HEADLINES)
    .flatMap((range) => creditIn(reading, range) ?? []);
}

function creditIn(reading: Reading, { first, end }: TokenRange): Draft | null {
  const { tokens, words, quoted } = reading;
  const colon = tokens.slice(first, end).findLastIndex(({ text }) => text === ':') + first;
  const long = end - first > LONGEST_HEADLINE || end - colon - 1 > LONGEST_SOURCE;
  if (colon < first + SHORTEST_CONTENT || colon + 1 >= end || long || quoted[colon]) return null;
  const source = tokens.slice(colon + 1, end);
  if (source.some(({ kind, lower }) => kind !== 'word' || words.determiners.has(lower)))
    return null;
  if (!isHead(reading, end - 1) || words.labels.has((tokens[first] as Token).lower)) return null;
  return {
    source: { first: colon + 1, end },
    cue: { first: colon, end: colon + 1 },
    content: [{ first, end: colon }],
    confidence: PRIOR,
    reasons: ['source after a colon'],
  };
}
