import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { Scope } from './figure.ts';
import { phraseAt } from './phrase.ts';
import type { Reading } from './reading.ts';
import {
  nothing,
  type Resolved,
  resolveBack,
  resolveMonth,
  resolveWeekday,
} from './resolve-time.ts';
import { stretchAt } from './time-stretch.ts';
import { DETERMINER, NOUN, NUMBER } from './word-class.ts';

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
  const bySentence = readSentences.get(reading) ?? new Map<number, readonly TimePhrase[]>();
  readSentences.set(reading, bySentence);
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
  const { tokens, words } = reading;
  const opener = words.timeOpeners.has((tokens[at] as Token).lower);
  const start = opener ? at + 1 : at;
  const token = tokens[start];
  if (!token || start >= end) return null;
  const open = opener && words.sinceWords.has((tokens[at] as Token).lower);
  const until = (resolved: Resolved): Resolved =>
    open ? { from: resolved.from, to: published?.slice(0, 10) ?? null } : resolved;
  const told = phraseAt(tokens, at, words.timeWords) ?? phraseAt(tokens, start, words.timeWords);
  if (told) {
    const { entry } = told;
    const resolved = entry ? resolveBack(entry.unit, entry.back, published) : nothing;
    return { first: at, end: told.at, background: false, ...until(resolved) };
  }
  const stretch = stretchAt(start, reading, published);
  if (stretch) {
    const { end: stop, past, ...resolved } = stretch;
    return { first: at, end: stop, background: past && !open, ...until(resolved) };
  }
  const weekday = words.weekdays.get(token.lower);
  if (weekday !== undefined && token.text !== token.lower)
    return {
      first: at,
      end: start + 1,
      background: false,
      ...until(resolveWeekday(weekday, published)),
    };
  const month = words.months.get(token.lower);
  if (month !== undefined && token.text !== token.lower) {
    const day = numberAt(tokens[start + 1], 31);
    const comma = tokens[start + 2]?.text === ',' ? 1 : 0;
    const year = numberAt(tokens[start + (day ? 2 + comma : 1)], 2100);
    const stop = start + 1 + (day ? 1 : 0) + (year && year > 1000 ? 1 + (day ? comma : 0) : 0);
    const resolved = resolveMonth(month, day, year && year > 1000 ? year : null, published);
    const background = isPast(year, published) && !open;
    const last = lastMonth(stop, reading, published);
    if (!last || day) return { first: at, end: stop, background, ...until(resolved) };
    const { from } = resolveMonth(month, null, Number(last.slice(0, 4)), published);
    return { first: at, end: stop + 2, background, from, to: last };
  }
  const opened =
    (opener && words.yearOpeners.has((tokens[at] as Token).lower)) || namesYear(start, reading);
  const year = opened ? numberAt(token, 2100) : null;
  if (!year || year < 1000 || token.text.length !== 4) return null;
  return {
    first: at,
    end: start + 1,
    background: isPast(year, published) && !open,
    ...until({ from: String(year), to: String(year) }),
  };
}

/** "between January and June": the end of the second month; null when none follows. */
function lastMonth(
  at: number,
  { tokens, words }: Reading,
  published: string | null,
): string | null {
  const joint = tokens[at]?.lower ?? '';
  const month = words.months.get(tokens[at + 1]?.lower ?? '');
  const joined = joint === words.and || words.rangeJoiners.has(joint);
  const capital = tokens[at + 1]?.text !== tokens[at + 1]?.lower;
  return joined && month !== undefined && capital
    ? resolveMonth(month, null, null, published).to
    : null;
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
