import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { nounPhraseAt } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { ADVERB, DETERMINER, NAME, NOUN, PREPOSITION, PRONOUN } from '../word-class.ts';
import { nounsEndingAt, subjectBefore } from './clause.ts';
import { UNIT_OF_NEXT } from './count-nouns.ts';

/**
 * Reads what a figure is a quantity of: the noun it is tied to, and the subject that it is said of.
 * - `shares of Orbex fell 3%`: shares, Orbex; `20 per cent of spending`: spending; `a fine of $10`: fine;
 *   `an $800 pizza oven`: pizza, oven; `100 km (60 miles)`: both the same
 * - not: `he scored 22`, `one of the best screens` (nothing is named)
 */
export function readConcepts(drafts: readonly Draft[], reading: Reading): Draft[] {
  const read: Draft[] = [];
  drafts.forEach((draft, at) => {
    const before = read.at(-1);
    if (isOneOf(draft, reading) || draft.unit.startsWith('fraction')) read.push(draft);
    else if (before && repeats(before, draft, reading))
      read.push({ ...draft, concept: before.concept });
    else {
      const own = conceptOf(at, drafts, reading);
      const listed = own.length === 0 && before && isListed(before, draft, reading);
      read.push({ ...draft, concept: listed ? before.concept : own });
    }
  });
  return shareSuspended(read);
}

/** "four-, five- and six-cylinder engines": what is left out behind a hyphen is the same thing. */
function shareSuspended(drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  for (let at = shared.length - 2; at >= 0; at--) {
    const draft = shared[at] as Draft;
    const next = shared[at + 1] as Draft;
    if (draft.reasons.includes(UNIT_OF_NEXT) && draft.kind === 'count')
      shared[at] = { ...draft, concept: next.concept };
  }
  return shared;
}

function conceptOf(index: number, drafts: readonly Draft[], reading: Reading): readonly string[] {
  const draft = drafts[index] as Draft;
  if (isMoment(draft, reading)) return [];
  const tied = [...nounAfter(draft, reading), ...nounBefore(draft, reading)];
  const at = new Set([
    ...tied,
    ...insertedAfter(draft, reading),
    ...subjectBefore(draft.first, reading),
  ]);
  for (const other of near(index, drafts, reading))
    for (let own = other.first; own < other.after; own++) at.delete(own);
  const words = [...at]
    .filter((index) => tells(index, reading))
    .sort((a, b) => a - b)
    .map((index) => wholeWord(index, reading));
  return [...new Set(words)];
}

function isOneOf(draft: Draft, { tokens }: Reading): boolean {
  return (
    draft.low === 1 &&
    draft.high === 1 &&
    tokens[draft.numeral + 1]?.lower === 'of' &&
    draft.shape === 'words'
  );
}

/** This figure and the measured ones before it in its sentence: their units name nothing ("38C", "60 mph"). */
function near(at: number, drafts: readonly Draft[], { sentenceAt }: Reading): readonly Draft[] {
  const own = drafts[at] as Draft;
  const { first } = sentenceAt(own.first);
  const found = [own];
  for (let index = at - 1; index >= 0; index--) {
    const other = drafts[index] as Draft;
    if (other.first < first) break;
    if (other.kind !== 'count' && other.kind !== 'none') found.push(other);
  }
  return found;
}

/** "nine days later", "two years ago": a moment, not a quantity of something. */
function isMoment(draft: Draft, { tokens, words }: Reading): boolean {
  return draft.kind === 'duration' && words.momentWords.has(tokens[draft.after]?.lower ?? '');
}

/** Tokens between a figure and the same told once more. */
const MOST_REPEATING = 4;

/** "$1.3 billion ($1.7bn)", "up from 50 per cent", "190 points, or 0.6%": the same quantity once more. */
function repeats(a: Draft, b: Draft, { tokens, words }: Reading): boolean {
  if (b.first - a.after > MOST_REPEATING) return false;
  const between = tokens
    .slice(a.after, b.first)
    .map(({ lower }) => lower)
    .join(' ');
  return a.kind !== 'age' && words.repeating.has(between);
}

/** "7.3 points, 3.7 rebounds and 47%": members of one list are said of one subject. */
function isListed(a: Draft, b: Draft, { tokens }: Reading): boolean {
  const gap = tokens.slice(a.after, b.first);
  return gap.length < 3 && gap.every(({ lower }) => lower === ',' || lower === 'and');
}

/** "20 per cent of personal spending", "$1 billion in gains", "40 yard line", "1.8 billion-mile (2.8bn km) journey". */
function nounAfter(draft: Draft, reading: Reading): readonly number[] {
  const { tokens } = reading;
  let at = draft.after;
  if (tokens[at]?.text === '(') {
    let close = at;
    while (close < at + 7 && tokens[close]?.text !== ')') close++;
    if (tokens[close]?.text === ')') at = close + 1;
  }
  if (tokens[at]?.text === '-' && tokens[at]?.glued) at++;
  const word = tokens[at]?.lower;
  const counted = draft.kind === 'count';
  if (word === 'of' || (!counted && word && reading.words.measuredOf.has(word))) {
    at++;
    while (tokens[at] && reading.classAt(at) & DETERMINER) at++;
    return nounPhraseAt(reading, at, false)?.words ?? [];
  }
  const compound = draft.reasons.includes('compound');
  if ((counted && !compound) || draft.kind === 'none' || tokens[at]?.kind !== 'word') return [];
  return nounPhraseAt(reading, at, false)?.words ?? [];
}

/** "a fine of $10", "sales of 5835 units", "pulled the sector 0.7 per cent lower": the noun before. */
function nounBefore(draft: Draft, reading: Reading): readonly number[] {
  const { tokens } = reading;
  const { first } = reading.sentenceAt(draft.first);
  let at = draft.first - 1;
  while (at >= first && reading.classAt(at) & DETERMINER) at--;
  const bits = reading.classAt(at);
  if (at < first) return [];
  if (draft.reasons.includes('age')) return nounsEndingAt(draft.first - 2, first, reading);
  if (bits & PREPOSITION && (tokens[at]?.lower !== 'to' || reading.classAt(at - 1) & NOUN))
    return nounsEndingAt(at - 1, first, reading);
  if (tokens[at]?.lower === 'up' || tokens[at]?.lower === 'down') {
    const comma = tokens[at - 1]?.text === ',' ? 1 : 0;
    return reading.classAt(at - 1 - comma) & (NAME | NOUN)
      ? nounsEndingAt(at - 1 - comma, first, reading)
      : [];
  }
  return bits & (NOUN | NAME) && at === draft.first - 1 && draft.kind !== 'count'
    ? nounsEndingAt(at, first, reading)
    : [];
}

/** "Orrin Vale (15.3 points, 7 rebounds)" and "Price: $5": what a bracket or a colon explains. */
function insertedAfter(draft: Draft, reading: Reading): readonly number[] {
  const { tokens } = reading;
  const { first } = reading.sentenceAt(draft.first);
  for (let at = draft.first - 1; at >= first && at > draft.first - 16; at--) {
    const { text } = tokens[at] as Token;
    if (text === ')') return [];
    // "The tunnel, 11 miles long,"; but "In Talmar, 34 people"
    if (text === ',' && at === draft.first - 1 && draft.kind !== 'count' && draft.kind !== 'age')
      return nounsEndingAt(at - 1, first, reading);
    if (text === '(' || (text === ':' && at === draft.first - 1))
      return nounsEndingAt(at - 1, first, reading);
  }
  return [];
}

/** Words of time and function name nothing. */
function tells(at: number, reading: Reading): boolean {
  const { lower } = reading.tokens[at] as Token;
  const { words } = reading;
  const bits = reading.classAt(at);
  if (bits & PRONOUN || (bits & ADVERB && !(bits & NOUN))) return false;
  return !words.timeWords.has(lower) && !words.weekdays.has(lower) && !words.months.has(lower);
}

/** A word with all that is written with it: "S8", "S&P", "London-based". */
function wholeWord(at: number, { tokens }: Reading): string {
  const joins = (index: number) => {
    const token = tokens[index];
    return (
      token?.glued === true &&
      (token.kind !== 'punctuation' || token.text === '-') &&
      token.lower !== "'s"
    );
  };
  let first = at;
  while (
    (joins(first) && first > 0 && tokens[first - 1]?.kind !== 'punctuation') ||
    (joins(first) && tokens[first - 1]?.text === '-')
  )
    first--;
  let last = at;
  while (joins(last + 1) && (tokens[last + 1]?.text !== '-' || tokens[last + 2]?.glued)) last++;
  let written = '';
  for (let index = first; index <= last; index++) written += (tokens[index] as Token).text;
  return written;
}
