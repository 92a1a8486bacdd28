import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Scope } from '../figure.ts';
import { BEGINS_TIME, type KnownWord } from '../known-words.ts';
import { phraseAt } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { DETERMINER, NOUN, NUMBER } from '../word-class.ts';
import {
  nothing,
  type Resolved,
  resolveBack,
  resolveMonth,
  resolveWeekday,
} from './resolve-time.ts';
import { type StretchFound, stretchAt } from './time-stretch.ts';

/** A phrase of time: tokens `[first, end)` and what it resolves to. */
interface TimePhrase extends Resolved {
  first: number;
  end: number;
  background: boolean;
}

/**
 * The phrase of time nearest to a figure in its sentence, resolved against the day of publication.
 * - `since Friday`, `overnight into Sunday`, `on July 4`, `in 2004` (background), `yesterday`, `last year`,
 *   `in the past 24 hours`, `between January and June`, `the 2004 wave` and `ten years ago` (background)
 * - not: `may` as a verb
 * @param published ISO date or time, or null when it is not known: then nothing but a full date is resolved
 */
export function timeNear(
  draft: Draft,
  reading: Reading,
  published: string | null,
): { time: Scope['time']; background: boolean } {
  const { tokens, prose } = reading;
  const sentence = reading.sentenceAt(draft.first);
  let nearest: TimePhrase | null = null;
  let background = false;
  for (const phrase of phrasesOf(sentence, reading, published)) {
    // "$4m, compared with $6m a year earlier": the earlier year is that of the number beside it
    if (phrase.background && hasNumber(draft.after, phrase.first, reading)) continue;
    if (phrase.background) background = true;
    const far = (found: TimePhrase) =>
      found.first >= draft.first ? found.first - draft.after : draft.first - found.end;
    if (!nearest || far(phrase) < far(nearest)) nearest = phrase;
  }
  if (!nearest) return { time: null, background };
  const words = prose.text.slice(
    (tokens[nearest.first] as Token).start,
    (tokens[nearest.end - 1] as Token).end,
  );
  return {
    time: { words, from: nearest.from, to: nearest.to },
    background: background && nearest.background,
  };
}

function hasNumber(from: number, to: number, { classAt }: Reading): boolean {
  for (let at = from; at < to; at++) if (classAt(at) & NUMBER) return true;
  return false;
}

/** A sentence with many figures is read once. */
const readSentences = new WeakMap<Reading, Map<number, readonly TimePhrase[]>>();

function phrasesOf(
  sentence: Sentence,
  reading: Reading,
  published: string | null,
): readonly TimePhrase[] {
  let bySentence = readSentences.get(reading);
  if (!bySentence) {
    bySentence = new Map();
    readSentences.set(reading, bySentence);
  }
  const known = bySentence.get(sentence.first);
  if (known) return known;
  const phrases: TimePhrase[] = [];
  for (let at = sentence.first; at < sentence.end; at++) {
    const phrase = phraseOfTime(at, sentence.end, reading, published);
    if (!phrase) continue;
    phrases.push(phrase);
    at = phrase.end - 1;
  }
  bySentence.set(sentence.first, phrases);
  return phrases;
}

function phraseOfTime(
  at: number,
  end: number,
  reading: Reading,
  published: string | null,
): TimePhrase | null {
  const { tokens, words, known } = reading;
  const { lower } = tokens[at] as Token;
  // most words begin no time at all
  if (!((known[at] as KnownWord).triggers & BEGINS_TIME)) return null;
  const opener = words.timeOpeners.has(lower);
  const start = opener ? at + 1 : at;
  if (start >= end) return null;
  const open = opener && words.sinceWords.has(lower);
  const found =
    wordsOfTime(at, start, reading, published) ??
    stretchAt(start, reading, published) ??
    monthAt(start, reading, published) ??
    (words.yearOpeners.has(lower) || namesYear(start, reading)
      ? yearAt(start, reading, published)
      : null);
  if (!found) return null;
  const { past, ...phrase } = found;
  // since then it goes on up to the report
  return open
    ? { ...phrase, first: at, background: false, to: published?.slice(0, 10) ?? null }
    : { ...phrase, first: at, background: past };
}

/** "last year", "overnight", "Friday". */
function wordsOfTime(
  at: number,
  start: number,
  { tokens, words }: Reading,
  published: string | null,
): StretchFound | null {
  const told = phraseAt(tokens, at, words.timeWords) ?? phraseAt(tokens, start, words.timeWords);
  if (told) {
    const { entry } = told;
    const resolved = entry ? resolveBack(entry.unit, entry.back, published) : nothing;
    return { ...resolved, end: told.at, past: false };
  }
  const { lower, text } = tokens[start] as Token;
  const weekday = words.weekdays.get(lower);
  return weekday === undefined || text === lower
    ? null
    : { ...resolveWeekday(weekday, published), end: start + 1, past: false };
}

/** "March", "March 4", "4 March 2019", "March 2019", "January and June". */
function monthAt(start: number, reading: Reading, published: string | null): StretchFound | null {
  const { tokens } = reading;
  const before = numberAt(tokens[start], 31);
  const at = before ? start + 1 : start;
  const month = monthOf(at, reading);
  if (month === null) return null;
  const after = before ? null : numberAt(tokens[at + 1], 31);
  const comma = tokens[at + 2]?.text === ',' ? 1 : 0;
  const told = numberAt(tokens[at + (after ? 2 + comma : 1)], 2100);
  const year = told && told > 1000 ? told : null;
  const end = at + 1 + (after ? 1 : 0) + (year ? 1 + (after ? comma : 0) : 0);
  const day = before ?? after;
  const past = isPast(year, published);
  const last = day ? null : lastMonth(end, reading, published);
  if (!last) return { ...resolveMonth(month, day, year, published), end, past };
  const { from } = resolveMonth(month, null, Number(last.slice(0, 4)), published);
  return { from, to: last, end: end + 2, past };
}

function yearAt(start: number, { tokens }: Reading, published: string | null): StretchFound | null {
  const year = numberAt(tokens[start], 2100);
  if (!year || year < 1000 || tokens[start]?.text.length !== 4) return null;
  return { from: String(year), to: String(year), end: start + 1, past: isPast(year, published) };
}

/** Months that are common words too need their capital. */
function monthOf(at: number, { tokens, words }: Reading): number | null {
  const token = tokens[at];
  const month = words.months.get(token?.lower ?? '');
  return month === undefined || token?.text === token?.lower ? null : month;
}

/** "between January and June": the end of the second month; null when none follows. */
function lastMonth(at: number, reading: Reading, published: string | null): string | null {
  const joint = reading.tokens[at]?.lower ?? '';
  const month = monthOf(at + 1, reading);
  const joined = joint === reading.words.and || reading.words.rangeJoiners.has(joint);
  return joined && month !== null ? resolveMonth(month, null, null, published).to : null;
}

/** "the 2004 wave": a year that tells which. */
const namesYear = (at: number, { tokens, classAt }: Reading): boolean =>
  tokens[at]?.kind === 'number' &&
  (classAt(at - 1) & DETERMINER) !== 0 &&
  (classAt(at + 1) & NOUN) !== 0;

function numberAt(token: Token | undefined, most: number): number | null {
  if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.text)) return null;
  const value = Number(token.text);
  return value > 0 && value <= most ? value : null;
}

/** A year before the one of publication; every stated year, where that is not known. */
function isPast(year: number | null, published: string | null): boolean {
  if (!year || year < 1000) return false;
  return published === null || year < Number(published.slice(0, 4));
}
