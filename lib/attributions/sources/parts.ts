import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { isPronoun } from '../rules/pronoun.ts';
import { singular } from './singular.ts';

/**
 * A source taken apart:
 * `one of [the] [two] [senior] [US] [officials] [briefed on the talks], [a man who ...]`
 */
export interface SourceParts {
  range: TokenRange;
  /** The words up to the first preposition, comma or "who". */
  core: TokenRange;
  /** Token of the head noun, or of the last word of a name. */
  head: number;
  /** Its singular, lower-cased. */
  lemma: string;
  plural: boolean;
  /** The first word when it is a determiner, lower-cased; "" for a bare phrase. */
  determiner: string;
  /** "two", "one of": null when the text does not count. */
  count: TokenRange | null;
  /** Index of the word of rank. */
  seniority: number | null;
  /** "former", "current". */
  tense: boolean;
  /** Words between those and the head, or the owner before `'s`. */
  modifiers: TokenRange | null;
  /** A pronoun alone. */
  pronoun: string | null;
}

export function takeApart(reading: Reading, range: TokenRange): SourceParts {
  const { tokens, words } = reading;
  let { first } = range;
  const { end } = range;
  const opening = first;
  let of = -1;
  for (let at = first; at < Math.min(end, first + 7); at++) {
    const { lower } = tokens[at] as Token;
    if (words.partitives.has(lower) && at > first && countsOnly(reading, first, at)) of = at;
    else if (!countsOnly(reading, at, at + 1)) break;
  }
  if (of >= 0) first = of + 1;
  const coreEnd = endOfCore(reading, first, end);
  const core = { first, end: coreEnd };
  const head = headOf(reading, core);
  const { lower } = tokens[head] as Token;
  const lemma = singular(lower);
  let at = first;
  let determiner = '';
  let seniority: number | null = null;
  let tense = false;
  let countFirst = of >= 0 ? opening : -1;
  let countEnd = of >= 0 ? of + 1 : -1;
  for (; at < head; at++) {
    const token = tokens[at] as Token;
    if (words.determiners.has(token.lower) && !words.counts.has(token.lower))
      determiner ||= token.lower;
    else if (
      words.counts.has(token.lower) ||
      words.openers.has(token.lower) ||
      token.kind === 'number'
    ) {
      if (countFirst < 0) countFirst = at;
      countEnd = Math.max(countEnd, at + 1);
    } else if (words.seniority.has(token.lower)) seniority = at;
    else if (words.tenses.has(token.lower) || words.conjunctions.has(token.lower)) tense = true;
    else if (words.titles.has(token.lower) && !isCapital(token)) continue;
    else break;
  }
  return {
    range,
    core,
    head,
    lemma,
    plural: lemma !== lower || lower === 'people',
    determiner,
    count: countFirst < 0 ? null : { first: countFirst, end: countEnd },
    seniority,
    tense,
    modifiers: at < head ? { first: at, end: head } : null,
    pronoun: coreEnd - first === 1 && isPronoun(words, tokens[head] as Token) ? lower : null,
  };
}

/** Whether only counting words stand in `[first, end)`: "one", "some", "more than half". */
function countsOnly({ tokens, words }: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const { lower, kind } = tokens[at] as Token;
    const counting =
      words.counts.has(lower) || words.openers.has(lower) || words.collectives.has(lower);
    if (!counting && !words.determiners.has(lower) && kind !== 'number') return false;
  }
  return true;
}

function endOfCore(reading: Reading, first: number, end: number): number {
  const { tokens, words } = reading;
  for (let at = first + 1; at < end; at++) {
    const { lower, text, glued } = tokens[at] as Token;
    if (text === ',' || text === '(' || text === '—' || text === '–' || (text === '-' && !glued))
      return at;
    if (words.inside.has(lower) || words.relatives.has(lower) || words.boundaries.has(lower)) {
      if (!words.conjunctions.has(lower)) return at;
    }
    if (words.agents.has(tokens[at + 1]?.lower ?? '')) return at; // "documents seen by the paper"
    if (isHead(reading, at - 1) && /(ed|ing)$/.test(lower) && !isHead(reading, at)) return at;
  }
  return end;
}

/** A word that heads sources: after it, "released last year" says no more who speaks. */
function isHead({ tokens, words }: Reading, at: number): boolean {
  const lemma = singular((tokens[at] as Token).lower);
  return (
    words.documents.has(lemma) ||
    words.roles.has(lemma) ||
    words.groups.has(lemma) ||
    words.bodies.has(lemma) ||
    words.spokespeople.has(lemma)
  );
}

/** The last word of the core that is a word at all; a possessive has no head behind it ("Orvel's"). */
function headOf({ tokens }: Reading, { first, end }: TokenRange): number {
  for (let at = end - 1; at > first; at--) {
    const { kind, lower } = tokens[at] as Token;
    if (kind === 'word' && lower !== "'s") return at;
  }
  return first;
}
