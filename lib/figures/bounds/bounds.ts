import type { BoundWord } from '../../language/figure-words.ts';
import type { Token } from '../../text/tokens.ts';
import { type Draft, reread } from '../draft.ts';
import { phraseAt, phraseBefore } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { DETERMINER, NOUN, NUMBER } from '../word-class.ts';

/** What may stand between a bound and its number: "more than the $5 limit", "at least a total of 9". */
const ARTICLES = new Set(['the', 'a', 'an']);

/**
 * Reads the words that bound a number, before it and after it.
 * - `more than 300`, `some 40`, `at least about 15`, `20 or more`, `~45g`, `sub-300`
 * - not: `the 300`, `talks over a 6.5% rise`, `the debt over 10 years`, `it will go up to $8`
 */
export function readBounds(drafts: readonly Draft[], reading: Reading): Draft[] {
  return drafts.map((draft, at) => {
    const before = boundBefore(draft, reading);
    if (before && isStretch(draft, drafts[at - 1], before.at, reading)) return draft;
    if (before) return reread(draft, 'bound before', { first: before.at, bound: before.entry });
    const after = boundAfter(draft, reading);
    if (!after) return draft;
    const adjoins = after.from === draft.end;
    return reread(draft, 'bound after', {
      bound: after.bound,
      end: adjoins ? after.end : draft.end,
      after: after.end,
    });
  });
}

function boundBefore(
  draft: Draft,
  { tokens, words }: Reading,
): { at: number; entry: BoundWord } | null {
  let start = draft.first;
  // "sub-300" is a bound, "under-19" the name of a team
  const prefixed = words.boundPrefixes.has(tokens[start - 2]?.lower ?? '');
  if (tokens[start - 1]?.text === '-' && tokens[start]?.glued && prefixed) start--;
  let found = phraseBefore(tokens, start, words.boundsBefore);
  if (!found && ARTICLES.has(tokens[start - 1]?.lower ?? ''))
    found = phraseBefore(tokens, start - 1, words.boundsBefore);
  // "talks over a 6.5% rise", "it will go up to $8": words that bound elsewhere
  if (!found || found.entry === 'exact') return null;
  const opening = tokens[found.at] as Token;
  const earlier = tokens[found.at - 1];
  // "edged up to 4.1%" is a level, and "a 5-under 67" no bound
  if (earlier && words.changes.has(earlier.lower) && words.changes.has(opening.lower)) return null;
  if (opening.glued && earlier?.text === '-') return null;
  // "at least about 15": the outer bound says more than "about"
  const outer = phraseBefore(tokens, found.at, words.boundsBefore);
  if (outer && found.entry === 'about') return outer;
  return outer ? { at: outer.at, entry: found.entry } : found;
}

/** "adds $14 billion to the debt over 10 years": so much in so long, and nothing is said to last. */
const isStretch = (
  { kind, first }: Draft,
  before: Draft | undefined,
  at: number,
  { tokens, words, sentenceAt }: Reading,
): boolean =>
  kind === 'duration' &&
  at === first - 1 &&
  before !== undefined &&
  before.first >= sentenceAt(first).first &&
  tokens[at]?.lower === words.over &&
  !words.lasting.has(tokens[at - 1]?.lower ?? '');

function boundAfter(
  draft: Draft,
  { tokens, words, classAt }: Reading,
): { bound: BoundWord; from: number; end: number } | null {
  for (const from of draft.after === draft.end ? [draft.end] : [draft.end, draft.after]) {
    const found = phraseAt(tokens, from, words.boundsAfter);
    // "50 euros plus costs" adds something
    const adds =
      draft.unitSaid && found?.at === from + 1 && classAt(from + 1) & (NOUN | DETERMINER | NUMBER);
    if (found && !adds) return { bound: found.entry, from, end: found.at };
  }
  return null;
}
