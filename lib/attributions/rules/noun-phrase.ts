import type { AttributionWords } from '../../language/attribution-words.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import {
  ALSO_NOUN_BIT,
  AUXILIARY_BIT,
  BOUNDARY_BIT,
  COMPLEMENTISER_BIT,
  INSIDE_BIT,
  type KnownWord,
  OPENING_BITS,
  RELATES,
  REPORTING_BITS,
} from '../known-words.ts';
import type { Reading } from '../reading.ts';
import { isPronoun } from './pronoun.ts';

/** No name of a source is longer. In tokens. */
const LONGEST = 24;
/** No clause with "who" inside a source is longer. In tokens. */
const RELATIVE = 10;
const CONNECTORS = new Set(['-', '.', "'", '’', '&', '/']);

/** Whether a word of the lexicon is a verb and no noun. */
const acts = (bits: number): boolean => (bits & REPORTING_BITS) !== 0 && !(bits & ALSO_NOUN_BIT);

/** Whether a token starts with a capital letter. */
export const isCapital = ({ spelling }: Token): boolean => spelling.capital;

/**
 * The noun phrase that ends with the token `last`, going back no further than `floor`.
 * - `[the ministry's press office] said`, `[two officials familiar with the talks] said`, `[she] said`
 * - not: `the dam burst as [engineers] said` takes nothing before "as"
 */
export function phraseBefore(reading: Reading, last: number, floor: number): TokenRange | null {
  const { tokens, words, known } = reading;
  if (last < floor) return null;
  const end = last + 1;
  if (isPronoun(words, tokens[last] as Token)) return { first: last, end };
  let first = -1;
  for (let at = last; at >= Math.max(floor, last - LONGEST); at--) {
    const token = tokens[at] as Token;
    const { lower } = token;
    if (token.kind === 'punctuation') {
      if (token.glued && tokens[at + 1]?.glued && CONNECTORS.has(token.text)) continue;
      break;
    }
    if (lower === "'s") continue;
    const { bits } = known[at] as KnownWord;
    if (!bits) {
      first = at; // most words are in no list
      continue;
    }
    if (words.conjunctions.has(lower) && joins(tokens, at)) continue;
    if (bits & (BOUNDARY_BIT | AUXILIARY_BIT)) break;
    if (acts(bits) && !isCapital(token)) break;
    if (bits & INSIDE_BIT) {
      if (first < 0) break;
      continue;
    }
    if (!(bits & OPENING_BITS) && isPronoun(words, token)) break;
    first = at;
    const before = known[at - 1];
    if (bits & OPENING_BITS && before && !(before.bits & (OPENING_BITS | INSIDE_BIT))) break;
  }
  const clause = relativeBefore(reading, first < 0 ? last : first, floor);
  if (clause > floor) {
    const head = phraseBefore(reading, clause - 1, floor);
    if (head) return { first: head.first, end };
  }
  return first < 0 ? null : { first, end };
}

/** `an official who has seen the document`: index of the "who" whose clause reaches up to `at`; -1 when there is none. */
function relativeBefore({ tokens, known }: Reading, at: number, floor: number): number {
  for (let back = at; back > Math.max(floor, at - RELATIVE); back--) {
    const { bits, triggers } = known[back] as KnownWord;
    if (triggers & RELATES) return back;
    if ((tokens[back] as Token).kind === 'punctuation') return -1;
    if (back < at && bits & COMPLEMENTISER_BIT) return -1;
  }
  return -1;
}

/**
 * The noun phrase that starts with the token `at`, with one apposition or relative clause after a comma.
 * - `said [one of the sources, a senior official]`, `according to [people close to the club]`
 * - not: the time and place after it: `said [the mayor] on Friday in Korvel`
 */
export function phraseAfter(
  { tokens, words, known }: Reading,
  at: number,
  limit: number,
): TokenRange | null {
  if (at >= limit) return null;
  const start = tokens[at] as Token;
  if (isPronoun(words, start) && !words.counts.has(start.lower)) return { first: at, end: at + 1 };
  let end = at;
  let apposed = false;
  let relative = false;
  for (let here = at; here < Math.min(limit, at + LONGEST); here++) {
    const token = tokens[here] as Token;
    const { lower } = token;
    if (token.kind === 'punctuation') {
      if (token.glued && tokens[here + 1]?.glued && CONNECTORS.has(token.text)) continue;
      if (token.text === '.' && here > at && tokens[here - 1]?.text.length === 1) continue;
      if (
        token.text !== ',' ||
        apposed ||
        end === at ||
        !words.apposing.has(tokens[here + 1]?.lower ?? '')
      )
        break;
      apposed = true;
      continue;
    }
    const { bits, triggers } = known[here] as KnownWord;
    if (!bits) {
      end = here + 1; // most words are in no list
      continue;
    }
    if (triggers & RELATES) {
      if (end === at) break;
      relative = true;
      continue;
    }
    if (relative) {
      if (bits & BOUNDARY_BIT) break;
      end = here + 1;
      continue;
    }
    if (words.conjunctions.has(lower) && joins(tokens, here)) continue;
    if (bits & (BOUNDARY_BIT | AUXILIARY_BIT)) break;
    if ((acts(bits) && !isCapital(token)) || words.adverbs.has(lower)) break;
    if (bits & INSIDE_BIT) {
      if (!goesOn(words, tokens, here)) break;
      continue;
    }
    end = here + 1;
  }
  return end > at ? { first: at, end } : null;
}

/** "and" holds one phrase together between two names or two plain nouns, not between two clauses. */
function joins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  return isCapital(before) === isCapital(after);
}

/**
 * "of the ministry" belongs to a source, "in a statement" does not, "to the minister" does after "adviser", and
 * "to leave" does not.
 */
function goesOn(words: AttributionWords, tokens: readonly Token[], at: number): boolean {
  const where = words.inside.get((tokens[at] as Token).lower);
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1];
  if (!after || where === 'always') return !!after;
  const { lower } = after;
  if (where === 'before a name') return isCapital(after) && !words.adverbs.has(lower);
  const starts = isCapital(after) || words.determiners.has(lower) || words.seniority.has(lower);
  return words.ties.has(before) && (words.inside.has(before) || starts);
}
