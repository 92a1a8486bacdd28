import { around, holds, type TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { STATES } from '../known-words.ts';
import { mayHold, phraseAt, type Reading, sentenceAt } from '../reading.ts';
import type { Stated } from './slots.ts';
import { viaOf } from './via.ts';

/** How far after its statement the reason for anonymity may start, and how long it may be. In tokens. */
const REASON_REACH = 12;
const LONGEST_REASON = 40;
/** Nothing is stated about a source further from it than this, however long its sentence. In tokens. */
const REACH = 150;
/** A statement of anonymity is about the source that it stands in, right before or soon after. In tokens. */
const BEFORE = 3;
const AFTER = 14;
/** Long contents reach over the source's own clause: what stands so close behind source and cue is still about them. */
const NEAR = 8;

/** Of nobody in particular nothing is stated. */
const NOTHING: Stated = { basis: null, wording: null, reason: null, via: null, told: false };

/** What the sentence of an attribution states about its source. */
export function statedAbout(reading: Reading, draft: Draft): Stated {
  const { source, cue } = draft;
  if (!source) return NOTHING;
  const whole = sentenceAt(reading, cue.first);
  const sentence = {
    first: Math.max(whole.first, cue.first - REACH),
    end: Math.min(whole.end, cue.end + REACH),
  };
  const wording = wordingIn(reading, sentence, draft, source);
  // `who was not [authorised to speak] said`: behind the cue is what is said
  const limit = wording && wording.end <= cue.first ? cue.first : sentence.end;
  return {
    basis: basisIn(reading, source, cue),
    wording,
    reason: wording && reasonAfter(reading, wording, limit),
    ...viaOf(reading, source, cue, sentence),
  };
}

/**
 * `people [familiar with the matter]`, `an official [who was briefed on the talks]`, `a person [close to]` where the source was cut.
 * - not: `a doctor not involved in the study`, `a person close to neither side`
 */
function basisIn(reading: Reading, source: TokenRange, cue: TokenRange): TokenRange | null {
  const { tokens, words } = reading;
  const limit = cue.first >= source.end ? cue.first : tokens.length;
  for (let at = source.first; at < source.end; at++) {
    const length = phraseAt(reading, 'basis', at, limit);
    if (!length || words.negations.has(tokens[at - 1]?.lower ?? '')) continue;
    if (words.pairs.has(tokens[at + length]?.lower ?? '')) continue;
    return { first: at, end: Math.max(at + length, clauseEnd(tokens, at, source.end)) };
  }
  return null;
}

/** `[on condition of anonymity]`, outside quotations and outside the content of the claim. */
function wordingIn(
  reading: Reading,
  sentence: TokenRange,
  { cue, content }: Draft,
  source: TokenRange,
): TokenRange | null {
  const from = Math.min(source.first, sentence.first);
  const to = Math.max(sentence.end, source.end);
  const edge = around(source, cue).end;
  if (!mayHold(reading, STATES, from, to)) return null;
  for (let at = from; at < to; at++) {
    if (reading.quoted[at] === 1) continue;
    const length = phraseAt(reading, 'anonymity', at, sentence.end);
    if (!length) continue;
    const own = holds(source, at);
    if (length === 1 && !own && isAdjective(reading, at)) continue;
    const before = at < source.first;
    if (before ? source.first - at - length > BEFORE : at - edge > AFTER) continue;
    // "a diplomat, who asked for anonymity, the port said"
    if (before && isClause(reading, at)) continue;
    const near = at >= edge && at - edge < NEAR;
    if (!own && !near && anyHolds(content, at)) continue;
    return { first: at, end: at + length };
  }
  return null;
}

/** Whether "who" stands right before a statement of anonymity. */
const isClause = ({ tokens, words }: Reading, at: number) =>
  tokens.slice(at - 4, at).some(({ lower }) => words.relatives.has(lower));

/** By itself: a closure within the loop over tokens would make an object for every token. */
const anyHolds = (ranges: readonly TokenRange[], at: number) =>
  ranges.some((range) => holds(range, at));

/** "unnamed" says something of a noun beside it, "anonymously" and "anonymity" of the whole sentence. */
const isAdjective = ({ tokens }: Reading, at: number) =>
  !/(ly|ity)$/.test((tokens[at] as Token).lower);

/** `... of anonymity [because they were not authorised to speak]`, `who [was not authorised to speak]`. */
export function reasonAfter(reading: Reading, wording: TokenRange, end: number): TokenRange | null {
  const { tokens } = reading;
  const limit = Math.min(end, wording.end + REASON_REACH);
  for (let at = wording.first; at < limit; at++) {
    if (reading.quoted[at] === 1) break;
    if (phraseAt(reading, 'reasons', at, end))
      return { first: at, end: clauseEnd(tokens, at, Math.min(end, at + LONGEST_REASON)) };
  }
  return null;
}

/** Up to the comma, the quotation mark or the full stop that ends a clause. */
function clauseEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const { text, kind, glued } = tokens[end] as Token;
    if (
      kind === 'punctuation' &&
      !(glued && tokens[end + 1]?.glued) &&
      text !== '’' &&
      text !== "'"
    )
      break;
    end++;
  }
  return end;
}
