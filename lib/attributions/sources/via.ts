import { around, holds, type TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { INTERVIEWS, type KnownWord, TELLS } from '../known-words.ts';
import { mayHold, phraseAt, type Reading } from '../reading.ts';
import { outletAt, outletBefore } from './outlet.ts';
import type { Stated } from './slots.ts';

type Via = Pick<Stated, 'via' | 'told'>;

/** Behind source and cue, "told Wire" stands no further off. In tokens. */
const AFTER = 6;
/** Sets off a look for whom somebody spoke to. */
const SPEAKING = TELLS | INTERVIEWS;
/** Between the word that passes on and the source. In tokens. */
const TO_SOURCE = 4;

/**
 * The outlet that a source spoke to, or that passes on what it said.
 * - `told [Reuters]`, `who spoke to [The Korvel Post]`, `in an interview with [Reuters]`: it told them
 * - `[Reuters] also quoted an aide`, `the [Post] reported, citing two aides`, `two aides said, according to [Reuters]`
 * - not: `told Orvel`, a person
 */
export function viaOf(
  reading: Reading,
  source: TokenRange,
  cue: TokenRange,
  sentence: TokenRange,
): Via {
  const { first: from, end: edge } = around(source, cue);
  const told =
    tellingIn(reading, from, Math.min(sentence.end, edge + AFTER), sentence.end) ??
    interviewIn(reading, source, sentence);
  if (told) return { via: told, told: true };
  const passed = passedOn(reading, source, sentence) ?? creditAfter(reading, edge, sentence.end);
  return { via: passed, told: false };
}

/** `told [Reuters]`, `spoke to [the Korvel Post]` between two tokens. */
function tellingIn(reading: Reading, from: number, to: number, limit: number): TokenRange | null {
  const { tokens, words, quoted, known } = reading;
  for (let at = from; at < to; at++) {
    if (!((known[at] as KnownWord).triggers & TELLS) || quoted[at]) continue;
    const next = words.inside.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const length = outletAt(reading, next, limit);
    if (length) return { first: next, end: next + length };
  }
  return null;
}

/** `in an interview with [Reuters]`; `Speaking to [Reuters], ...` where a sentence begins so. */
function interviewIn(
  reading: Reading,
  source: TokenRange,
  { first, end }: TokenRange,
): TokenRange | null {
  const { tokens, words, quoted, known } = reading;
  if (!mayHold(reading, SPEAKING, first, end)) return null;
  for (let at = first; at + 2 < end; at++) {
    const { triggers } = known[at] as KnownWord;
    if (!(triggers & SPEAKING)) continue;
    const participle = (tokens[at] as Token).lower.endsWith('ing');
    const speaks = at === first && triggers & TELLS && participle;
    const own = holds(source, at); // "an interview with Wire" as the source
    if (own || quoted[at] || !(speaks || triggers & INTERVIEWS)) continue;
    if (!words.inside.has((tokens[at + 1] as Token).lower)) continue;
    const length = outletAt(reading, at + 2, end);
    if (length) return { first: at + 2, end: at + 2 + length };
  }
  return null;
}

/** `[Reuters] reported, citing` right before the source. */
function passedOn(reading: Reading, source: TokenRange, sentence: TokenRange): TokenRange | null {
  const { tokens, words } = reading;
  let verb = source.first - 1;
  const floor = Math.max(sentence.first, source.first - TO_SOURCE);
  while (verb > floor && !words.quoting.has((tokens[verb] as Token).lower)) verb--;
  if (!words.quoting.has(tokens[verb]?.lower ?? '')) return null;
  return outletBefore(reading, verb, sentence.first);
}

/** `..., [Reuters] reported.`, `..., according to [Reuters].` behind what the source says. */
function creditAfter(reading: Reading, from: number, end: number): TokenRange | null {
  const { tokens, words, quoted } = reading;
  for (let at = from; at + 1 < end; at++) {
    if (quoted[at] || (tokens[at] as Token).text !== ',') continue;
    const phrase = phraseAt(reading, 'phrases', at + 1, end);
    const first = at + 1 + phrase;
    const length = outletAt(reading, first, end);
    const credits = phrase || words.quoting.has(tokens[first + length]?.lower ?? '');
    if (length && credits) return { first, end: first + length };
  }
  return null;
}
