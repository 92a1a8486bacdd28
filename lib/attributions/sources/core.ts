import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, type Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { singular } from './singular.ts';

/**
 * The words of a source that say who speaks, from `first` up to what only adds to them.
 * - `[officials] at the ministry`, `[documents] seen by the paper`, `[sources] privy to the talks`
 * - `[two officials] and a diplomat`: the first of several
 * - `[Ivo Lenk] a port official`, the comma lost; `[critics] like Orvel`, `[Orvel] herself`, `[the harbour court] this month`, `[the experts] I met`
 * - not: `[a study] by the port`: a noun stands before "by", no participle
 */
export function coreOf(reading: Reading, first: number, end: number): TokenRange {
  const { tokens, words } = reading;
  for (let at = first + 1; at < end; at++) {
    const { lower, text, glued } = tokens[at] as Token;
    if (text === ',' || text === '(' || text === '—' || text === '–' || (text === '-' && !glued))
      return { first, end: at };
    const joins = words.conjunctions.has(lower);
    if (joins && isHead(reading, at - 1) && startsAnother(reading, at + 1))
      return { first, end: at };
    const hangs = words.inside.has(lower) || words.prepositions.has(lower);
    if (!joins && (hangs || words.boundaries.has(lower))) return { first, end: at };
    if (words.relatives.has(lower) || words.reflexives.has(lower)) return { first, end: at };
    if (phraseAt(reading, 'basis', at, end)) return { first, end: at };
    if (words.examples.has(lower) && isHead(reading, at - 1)) return { first, end: at };
    if (words.determiners.has(lower) && endsFullName(reading, first, at)) return { first, end: at };
    if (isHead(reading, at - 1) && startsClause(reading, at)) return { first, end: at };
  }
  return { first, end };
}

/** After a head: a participle ("released last year"), a subject of its own ("I met"), a time ("this month"), "there". */
function startsClause(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  const token = tokens[at] as Token;
  if (isCapital(token) && token.text.length > 1) return false;
  const byAgent = words.agents.has(tokens[at + 1]?.lower ?? '') && !isHead(reading, at);
  const participle = /(ed|ing)$/.test(token.lower) && !isHead(reading, at);
  const subject = ['person', 'people', 'speaker'].includes(words.pronouns.get(token.lower) ?? '');
  const there = words.adverbs.has(token.lower);
  const time = words.determiners.has(token.lower) && !words.conjunctions.has(tokens[at - 1]!.lower);
  return byAgent || participle || subject || there || time;
}

/** After "and": a noun phrase of its own, not one more word before the same head. */
function startsAnother({ tokens, words }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return (words.determiners.has(lower) && !words.openers.has(lower)) || words.counts.has(lower);
}

/** Two capitals in a row right before `at`. */
const endsFullName = ({ tokens }: Reading, first: number, at: number): boolean =>
  at - first >= 2 && isCapital(tokens[at - 1] as Token) && isCapital(tokens[at - 2] as Token);

/** A word that heads sources, singular or plural: after it, more words add to it. */
export function isHead({ tokens, words }: Reading, at: number): boolean {
  const lemma = singular((tokens[at] as Token).lower);
  return (
    words.documents.has(lemma) ||
    words.roles.has(lemma) ||
    words.groups.has(lemma) ||
    words.bodies.has(lemma) ||
    words.spokespeople.has(lemma)
  );
}

/**
 * Its last word that is a word at all; a possessive has no head behind it ("Orvel's").
 * Of a name with a hyphen, the capital counts: `Ban [Ki]-moon`.
 */
export function headOf({ tokens }: Reading, { first, end }: TokenRange): number {
  for (let at = end - 1; at > first; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.lower === "'s") continue;
    const before = tokens[at - 2];
    const hyphen = token.glued && tokens[at - 1]?.text === '-' && tokens[at - 1]?.glued;
    if (hyphen && at - 2 > first && before && isCapital(before) && !isCapital(token)) return at - 2;
    return at;
  }
  return first;
}
