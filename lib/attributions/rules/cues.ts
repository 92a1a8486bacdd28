import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensWith } from '../../text/triggers.ts';
import { CUES } from '../known-words.ts';
import { inOneSentence, phraseAt, type Reading, sentenceAt } from '../reading.ts';
import { isCapital } from './noun-phrase.ts';
import { pairAt } from './pairs.ts';
import { isPronoun } from './pronoun.ts';

/** A place where something is attributed. */
export interface Cue extends TokenRange {
  /** Index of the word that carries the meaning: "said" in "has also said". */
  verb: number;
  /** `phrase` is followed by its source ("according to"). */
  shape: 'verb' | 'phrase';
}

/** How many words may stand between an auxiliary and its verb, or a refusal and what is refused. */
const REACH = 4;

/**
 * Finds the words that attribute, outside quotations.
 * - `has also said`, `according to`, `declined to comment`, `did not immediately respond`
 * - not: the nouns of `the report`, `his claims`; verbs inside somebody's own words
 */
export function findCues(reading: Reading): Cue[] {
  const { quoted, furniture } = reading;
  const cues: Cue[] = [];
  let next = 0;
  for (const at of tokensWith(reading, CUES)) {
    const cue = at < next || quoted[at] || furniture[at] ? null : cueAt(reading, at);
    if (!cue) continue;
    cues.push(cue);
    next = cue.end;
  }
  return cues;
}

function cueAt(reading: Reading, at: number): Cue | null {
  const length = phraseAt(reading, 'phrases', at, reading.tokens.length);
  if (length) return { first: at, end: at + length, verb: at, shape: 'phrase' };
  const silence = pairAt(reading, at) || silenceAt(reading, at);
  const end = silence || (isVerb(reading, at) ? at + 1 : 0);
  return end ? { first: verbGroupStart(reading, at), end, verb: at, shape: 'verb' } : null;
}

/** "declined to comment": index after the refusal and what is refused, which are one cue; 0 when there is none. */
function silenceAt(reading: Reading, at: number): number {
  const { tokens, words } = reading;
  const { lower } = tokens[at] as Token;
  const refuses = words.refusals.has(lower);
  if (!refuses && !words.negations.has(lower)) return 0;
  for (let next = at + 1; next <= at + REACH && next < tokens.length; next++)
    if (words.speaking.has((tokens[next] as Token).lower) && inOneSentence(reading, next, at))
      return next + 1;
  return 0;
}

function isVerb(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  const token = tokens[at] as Token;
  if (!words.verbs.has(token.lower)) return false;
  const before = tokens[at - 1];
  if (tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued) return false;
  if (!before || before.text === '-') return false;
  if (isCapital(token) && at !== sentenceAt(reading, at).first) return false;
  if (!words.alsoNouns.has(token.lower)) return true;
  if (words.determiners.has(before.lower) || words.inside.has(before.lower)) return false;
  if (before.lower === "'s" || before.kind === 'number') return false;
  if (/(s|ed|ing)$/.test(token.lower)) return true;
  // "they claim", "officials report", "could reveal": after anything else the word is a noun
  const subject = isPronoun(words, before) || words.auxiliaries.has(before.lower);
  return subject || (before.lower.endsWith('s') && before.kind === 'word');
}

/** Auxiliaries and adverbs before the verb belong to the cue: "has [also] said". */
function verbGroupStart(reading: Reading, verb: number): number {
  const { tokens, words } = reading;
  let first = verb;
  for (let at = verb - 1; at >= verb - REACH && at >= 0; at--) {
    const { lower } = tokens[at] as Token;
    if (!inOneSentence(reading, at, verb)) break;
    const auxiliary = words.auxiliaries.has(lower) || words.negations.has(lower);
    const adverb = words.adverbs.has(lower) || (lower.endsWith('ly') && lower.length > 4);
    if (!auxiliary && !adverb) break;
    first = at;
  }
  return first;
}
