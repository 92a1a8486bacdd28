import type { Token } from '../../text/tokens.ts';
import { phraseBefore } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import {
  ADJECTIVE,
  ADVERB,
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
} from '../word-class.ts';

/** A subject in tokens, or why there is none. */
type Subject = readonly number[] | 'pronoun' | 'participle' | 'none';

const MOST_WORDS = 10;
const MOST_CLAUSES = 4;

/**
 * Token indexes of the words that name the subject of the nearest verb before a token.
 * - `Shares of Orbex and Talm rose 3%`: Shares, Orbex, Talm; `Vale, who won four finals`: Vale;
 *   `Orbex is hiring, going from 10`: Orbex; `Talm fell when they lost 5%`: Talm
 * - not: `I ran 5 km` (nobody is named)
 */
export function subjectBefore(at: number, reading: Reading): readonly number[] {
  const { first } = reading.sentenceAt(at);
  let end = at;
  const named: number[] = [];
  for (let tries = 0; tries < MOST_CLAUSES; tries++) {
    const verb = verbBefore(end, first, reading);
    if (verb < 0) return [];
    const start = startOfVerbGroup(verb, first, reading);
    const subject = subjectEndingAt(start - 1, first, reading, verb);
    if (subject === 'none') return named;
    if (typeof subject !== 'string') {
      named.push(...subject);
      // "used the time to get fit": an infinitive hangs on a noun, and its subject stands before that
      if (reading.tokens[start]?.lower !== 'to') return named;
    }
    end = start;
  }
  return named;
}

/** The nearest verb before a token: an auxiliary, a finite form, or a doubtful form in a verb's place. */
function verbBefore(end: number, first: number, reading: Reading): number {
  for (let at = end - 1; at >= first; at--) {
    const bits = reading.classAt(at);
    if (bits & AUXILIARY) return at;
    if (!(bits & (VERB | PARTICIPLE)) || bits & (PREPOSITION | DETERMINER)) continue;
    const before = at > first ? reading.classAt(at - 1) : 0;
    const after = reading.classAt(at + 1);
    if (bits & NOUN) {
      if (isVerbHere(at, before, after, reading)) return at;
      continue;
    }
    // "damaged houses" and "the coming year" hold modifiers
    if (
      bits & PARTICIPLE &&
      before & (DETERMINER | ADJECTIVE | PREPOSITION) &&
      after & NOUN &&
      !(before & (NOUN | NAME))
    )
      continue;
    if (bits & PARTICIPLE && !(bits & VERB) && bits & ADJECTIVE) continue;
    return at;
  }
  return -1;
}

/** A word that may be noun or verb is a verb after a noun, a pronoun or "to", and before what a verb takes. */
function isVerbHere(at: number, before: number, after: number, reading: Reading): boolean {
  const { tokens } = reading;
  if (tokens[at - 1]?.lower === 'to' || before & (PRONOUN | AUXILIARY)) return true;
  if (before & (DETERMINER | ADJECTIVE) && !(before & (NOUN | NAME))) return false;
  if (before & PREPOSITION) return false;
  const takes =
    (after & (DETERMINER | NUMBER | PREPOSITION | PRONOUN | ADVERB)) !== 0 ||
    tokens[at + 1]?.kind === 'symbol' ||
    tokens[at + 1]?.kind === 'number';
  return (before & (NOUN | NAME | NUMBER)) !== 0 && takes && tokens[at + 1]?.lower !== 'of';
}

/** Auxiliaries, adverbs, "to" and further verbs before a verb belong to it: "is expected to have". */
function startOfVerbGroup(verb: number, first: number, reading: Reading): number {
  let start = verb;
  for (let at = verb - 1; at >= first; at--) {
    const bits = reading.classAt(at);
    const lower = (reading.tokens[at] as Token).lower;
    if (bits & AUXILIARY || lower === 'to' || lower === 'not') start = at;
    else if (bits & (VERB | PARTICIPLE) && !(bits & NOUN) && !(bits & DETERMINER)) start = at;
    else if (
      bits & NOUN &&
      bits & VERB &&
      lower !== 'to' &&
      reading.tokens[at + 1]?.lower === 'to' &&
      reading.classAt(at - 1) & (NOUN | NAME | AUXILIARY)
    )
      start = at;
    else if (!(bits & ADVERB) || bits & (NOUN | PREPOSITION)) {
      // "more than doubled": the bound belongs to the verb
      const bound = phraseBefore(reading.tokens, start, reading.words.boundsBefore);
      return bound && bound.at > first ? bound.at : start;
    }
  }
  return start;
}

/** The noun phrase, with what hangs on it, that ends at a token. */
function subjectEndingAt(at: number, first: number, reading: Reading, verb: number): Subject {
  const { tokens } = reading;
  let last = at;
  while (last > first && isAdverbOnly(last, reading)) last--;
  const token = tokens[last];
  if (!token || last < first) return 'none';
  const infinitive = tokens[at + 1]?.lower === 'to';
  const bits = reading.classAt(last);
  if (bits & PRONOUN || (bits & DETERMINER && !(bits & NOUN))) {
    if (reading.words.relatives.has(token.lower))
      last = tokens[last - 1]?.text === ',' ? last - 2 : last - 1;
    else return reading.words.unnamed.has(token.lower) ? 'none' : 'pronoun';
  } else if (token.text === ',' || token.text === ')' || token.text === '—' || token.text === '–') {
    // "Orbex, a maker of lamps, fell": the subject stands before the insertion
    const opening = token.text === ')' ? '(' : token.text;
    if (infinitive || (reading.classAt(verb) & PARTICIPLE && !(reading.classAt(verb) & VERB)))
      return 'participle';
    let open = last - 1;
    while (open > first && tokens[open]?.text !== opening) open--;
    if (open <= first) return 'participle';
    last = open - 1;
  } else if (bits & (CONJUNCTION | PREPOSITION) || token.lower === 'and') return 'participle';
  const run = nounsEndingAt(last, first, reading);
  return run.length ? run : 'participle';
}

const isAdverbOnly = (at: number, reading: Reading): boolean =>
  (reading.classAt(at) & ADVERB) !== 0 && !(reading.classAt(at) & (NOUN | PRONOUN | CONJUNCTION));

/** Nouns, names and adjectives back from a token, across "of", "for" and other small words, to a verb or a break. */
export function nounsEndingAt(at: number, first: number, reading: Reading): readonly number[] {
  const { tokens } = reading;
  const run: number[] = [];
  for (let index = at; index >= first && run.length < MOST_WORDS; index--) {
    const token = tokens[index] as Token;
    const bits = reading.classAt(index);
    if (token.text === ')') {
      while (index > first && tokens[index]?.text !== '(') index--;
      continue;
    }
    if (run.length === 0 && isTime(index, reading)) {
      while (index > first && isTime(index - 1, reading)) index--;
      continue;
    }
    if (token.kind === 'number' || token.text === '-' || token.text === '&' || token.lower === "'s")
      continue;
    if (bits & (AUXILIARY | PRONOUN | CONJUNCTION) && token.lower !== 'and') break;
    if (token.kind !== 'word' && token.kind !== 'symbol') break;
    if (bits & DETERMINER) continue;
    if (bits & PREPOSITION) {
      if (run.length === 0 && index === at) break;
      continue;
    }
    if (token.lower === 'and') {
      if (!(reading.classAt(index - 1) & (NOUN | NAME | ADJECTIVE))) break;
      continue;
    }
    const nominal = bits & (NOUN | ADJECTIVE) || (bits & NAME && !(bits & ADVERB));
    if (bits & VERB && !(bits & NOUN)) break;
    if (
      bits & VERB &&
      isVerbHere(index, reading.classAt(index - 1), reading.classAt(index + 1), reading)
    )
      break;
    if (nominal) run.push(index);
    else if (!(bits & (PARTICIPLE | ADVERB)) || run.length === 0) break;
  }
  return run;
}

/** "last year", "Friday", "this week": words of time that stand between a subject and its verb. */
function isTime(at: number, { tokens, words }: Reading): boolean {
  const { lower, text } = tokens[at] as Token;
  if (words.weekdays.has(lower) || words.timeWords.has(lower)) return true;
  if (words.months.has(lower) && text !== lower) return true;
  const opener = tokens[at - 1]?.lower ?? '';
  if (words.rateUnits.has(lower)) return words.timeOpeners.has(opener);
  return words.timeOpeners.has(lower) && words.rateUnits.has(tokens[at + 1]?.lower ?? '');
}
