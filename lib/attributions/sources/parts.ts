import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { isPronoun } from '../rules/pronoun.ts';
import { isBody } from './body.ts';
import { coreOf, headOf } from './core.ts';
import { isName } from './names.ts';
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
  /** Its head is that of a body: "the harbour ministry"; or it is somebody's name: "Ana Orvel". */
  body: boolean;
  name: boolean;
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
  const of = partitiveIn(reading, range);
  const core = coreOf(reading, of < 0 ? range.first : of + 1, range.end);
  const { first } = core;
  const head = headOf(reading, core);
  const { lower } = tokens[head] as Token;
  const lemma = singular(lower);
  const body = isBody(reading, { core, head, lemma });
  let at = first;
  let determiner = '';
  let seniority: number | null = null;
  let tense = false;
  let countFirst = of >= 0 ? range.first : -1;
  let countEnd = of >= 0 ? of + 1 : -1;
  for (; at < head; at++) {
    const token = tokens[at] as Token;
    if (words.determiners.has(token.lower) && !words.counts.has(token.lower))
      determiner ||= token.lower;
    else if (
      words.counts.has(token.lower) ||
      words.openers.has(token.lower) ||
      (token.kind === 'number' && !isAge(reading, at))
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
    plural: lemma !== lower,
    body,
    name: isName(reading, { core, head, lemma, body }),
    determiner,
    count: countFirst < 0 ? null : { first: countFirst, end: countEnd },
    seniority,
    tense,
    modifiers: at < head ? { first: at, end: head } : null,
    pronoun: pronounOf(reading, core),
  };
}

/** `an 18-year-old`: no number of people. */
export const isAge = ({ tokens, words }: Reading, at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  tokens[at + 1]?.text === '-' &&
  words.ages.has(tokens[at + 2]?.lower ?? '');

/** `she`, `she's`; `their` alone stands for "they". */
function pronounOf({ tokens, words }: Reading, { first, end }: TokenRange): string | null {
  const token = tokens[first] as Token;
  if (end - first > 1 && (tokens[first + 1] as Token).lower !== "'s") return null;
  if (end - first > 2) return null;
  return words.owners.get(token.lower) ?? (isPronoun(words, token) ? token.lower : null);
}

/**
 * Index of the "of" after words that only count; -1 when there is none.
 * - `one [of] the officials`, `a number [of] aides`, `a small group [of] doctors`
 * - not: `the leader [of] the group`
 */
function partitiveIn(reading: Reading, { first, end }: TokenRange): number {
  const { tokens, words } = reading;
  const of = -1;
  for (let at = first; at < Math.min(end - 1, first + 7); at++) {
    const { lower } = tokens[at] as Token;
    const counted = at > first && countsOnly(reading, first, at);
    const collective = words.collectives.has(singular(tokens[at - 1]?.lower ?? ''));
    if (words.partitives.has(lower))
      return counted || (at > first && collective && !capitals(tokens, first, at)) ? at : of;
    if (tokens[at]?.kind === 'punctuation') break;
  }
  return of;
}

const capitals = (tokens: readonly Token[], first: number, end: number) =>
  tokens.slice(first + 1, end).some(isCapital);

/** Whether only counting words stand in `[first, end)`: "one", "some", "more than half". */
function countsOnly({ tokens, words }: Reading, first: number, end: number): boolean {
  const lists = [words.counts, words.openers, words.collectives, words.determiners];
  return tokens
    .slice(first, end)
    .every(({ lower, kind }) => kind === 'number' || lists.some((list) => list.has(lower)));
}
