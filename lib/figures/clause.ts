import type { Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import {
  ADJECTIVE,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  NAME,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  VERB,
} from './word-class.ts';

const MOST_WORDS = 12;

/**
 * Token indexes of the words that name the subject of the clause in which a figure stands after the verb.
 * - `Shares of Orbex and Talm rose 3%`: Shares, Orbex, Talm
 * - not: `It rose 3%` (a pronoun names nothing)
 */
export function subjectOf(draft: Draft, reading: Reading): readonly number[] {
  const sentence = reading.sentenceAt(draft.first);
  let end = draft.first;
  // a clause without its own subject ("..., up from 2.4 million") takes the one before it
  while (end > sentence.first) {
    const start = clauseStart(end - 1, reading);
    const verb = verbIn(start, end, reading);
    if (verb > start) {
      const words = namedIn(start, verb, reading);
      if (words.length || pronounIn(start, verb, reading)) return words;
    } else if (verb < 0 && start === sentence.first && end < draft.first) return [];
    else if (verb < 0 && start === sentence.first)
      return namedIn(start, Math.min(end, draft.first), reading).filter(
        (at) => at < draft.first - 0,
      );
    end = start > sentence.first && start < end ? start - 1 : sentence.first;
  }
  return [];
}

const BREAKS = new Set([',', ';', ':', '(', '—', '–', '.']);

/** Where the clause that holds a token starts: after a comma, a bracket or a joining word. */
export function clauseStart(at: number, reading: Reading): number {
  const { first } = reading.sentenceAt(at);
  for (let index = at; index > first; index--) {
    const token = reading.tokens[index - 1] as Token;
    if (BREAKS.has(token.text)) return index;
    const bits = reading.classAt(index - 1);
    if (bits & CONJUNCTION && !joinsNouns(index - 1, reading)) return index;
  }
  return first;
}

/** "Ross and Orbex": names or nouns on both sides and no verb right after. */
function joinsNouns(at: number, reading: Reading): boolean {
  const token = reading.tokens[at] as Token;
  if (token.lower !== 'and' && token.lower !== 'or') return false;
  const before = reading.classAt(at - 1);
  const after = reading.classAt(at + 1);
  const nominal = NOUN | NAME | ADJECTIVE | NUMBER;
  if (!(before & nominal) || !(after & (nominal | DETERMINER))) return false;
  for (let index = at + 1; index < at + 6; index++) {
    const bits = reading.classAt(index);
    if (bits & (AUXILIARY | VERB) && !(bits & NOUN)) return !hasVerbBefore(at, reading);
    if (bits === 0 || bits & NUMBER) break;
  }
  return true;
}

function hasVerbBefore(at: number, reading: Reading): boolean {
  const { first } = reading.sentenceAt(at);
  for (let index = at - 1; index >= first; index--) {
    if (BREAKS.has(reading.tokens[index]?.text ?? '')) return false;
    const bits = reading.classAt(index);
    if (bits & (AUXILIARY | VERB) && !(bits & NOUN)) return true;
  }
  return false;
}

/** The first verb of a clause: an auxiliary or a word that is surely a verb; -1 without one. */
function verbIn(start: number, end: number, reading: Reading): number {
  let doubtful = -1;
  for (let at = start; at < end; at++) {
    const bits = reading.classAt(at);
    if (bits & AUXILIARY) return at;
    if (!(bits & VERB) || bits & PREPOSITION) continue;
    if (!(bits & NOUN) && !(bits & PARTICIPLE)) return at;
    const before = at > start ? reading.classAt(at - 1) : 0;
    if (bits & PARTICIPLE && !(bits & NOUN) && before & (NOUN | NAME | PRONOUN)) return at;
    if (bits & NOUN && before & (NOUN | NAME | PRONOUN) && !(before & DETERMINER) && doubtful < 0)
      doubtful = at;
  }
  return doubtful;
}

function namedIn(start: number, end: number, reading: Reading): readonly number[] {
  const named: number[] = [];
  for (let at = start; at < end && named.length < MOST_WORDS; at++) {
    const bits = reading.classAt(at);
    if (reading.tokens[at]?.kind !== 'word') continue;
    if (
      bits & (NOUN | NAME | ADJECTIVE) &&
      !(bits & (PREPOSITION | DETERMINER | PRONOUN | CONJUNCTION | AUXILIARY))
    )
      named.push(at);
  }
  return named;
}

function pronounIn(start: number, end: number, reading: Reading): boolean {
  for (let at = start; at < end; at++) if (reading.classAt(at) & PRONOUN) return true;
  return false;
}
