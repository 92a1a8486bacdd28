import type { Token } from './tokens.ts';

/** A run of tokens. */
export interface TokenRange {
  /** Index of the first token. */
  first: number;
  /** Index after the last token. */
  end: number;
}

/** Whether a token stands in a range. */
export const holds = ({ first, end }: TokenRange, at: number): boolean => first <= at && at < end;

/** From where the first of two ranges begins to where the last one ends; the one there is where the other is nothing. */
export const around = (one: TokenRange, other: TokenRange | null): TokenRange => ({
  first: Math.min(one.first, other?.first ?? one.first),
  end: Math.max(one.end, other?.end ?? one.end),
});

/** By token: the index of the range that holds it. */
export function placesOf(count: number, ranges: readonly TokenRange[]): Int32Array {
  const places = new Int32Array(count);
  ranges.forEach(({ first, end }, index) => {
    places.fill(index, first, end);
  });
  return places;
}

/** Whether a value that is kept by token stands somewhere in a range. */
export function standsIn(value: number, values: Uint8Array, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (values[at] === value) return true;
  return false;
}

/** Whether a word of a list stands somewhere in a range. */
export function wordStandsIn(
  list: { has(word: string): boolean },
  tokens: readonly Token[],
  { first, end }: TokenRange,
): boolean {
  for (let at = first; at < end; at++) if (list.has((tokens[at] as Token).lower)) return true;
  return false;
}

export interface Sentence extends TokenRange {
  /** Index of the paragraph it stands in. */
  paragraph: number;
}

const FINAL = new Set(['.', '?', '!', '…']);
/** Marks that close what was opened before them. */
export const CLOSING: ReadonlySet<string> = new Set(['”', '"', '’', "'", "''", ')', ']', '»']);
const OPENING = new Set(['“', '"', '‘', "'", "''", '(', '[', '«', '-', '–', '—']);

/**
 * Tokens after which a sentence is cut. Rules look through the whole sentence for each thing they find in it: in a
 * list without a full stop their time would grow with the square of its length. No written sentence is so long.
 */
const LONGEST = 400;

/** Paragraphs are lines: `[first, end)` token indexes of every line that holds a token. */
export function splitParagraphs(text: string, tokens: readonly Token[]): TokenRange[] {
  const paragraphs: TokenRange[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const before = tokens[at - 1] as Token;
    const next = tokens[at];
    if (next && !holdsBreak(text, before.end, next.start)) continue;
    paragraphs.push({ first, end: at });
    first = at;
  }
  return paragraphs;
}

function holdsBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

/**
 * Splits paragraphs into sentences.
 * - `It rose. She left.` two; `Mr. Orvath left.` one; `"Why?" he asked.` one; `in the East.Two men` two (a lost blank)
 * - not: `3.5 million`, `U.S. officials`, `Ivo R. Lenk`
 */
export function splitSentences(
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (from: number, end: number, paragraph: number) => {
    for (let first = from; first < end; first += LONGEST)
      sentences.push({ first, end: Math.min(first + LONGEST, end), paragraph });
  };
  paragraphs.forEach((range, paragraph) => {
    let first = range.first;
    for (let at = range.first; at < range.end; at++) {
      const last = endOfSentence(tokens, at, range.end);
      if (last < 0) continue;
      add(first, last + 1, paragraph);
      first = last + 1;
      at = last;
    }
    add(first, range.end, paragraph);
  });
  return sentences;
}

/** Index of the last token of a sentence that ends at or just after `at`; -1 when none ends there. */
function endOfSentence(tokens: readonly Token[], at: number, end: number): number {
  const here = tokens[at] as Token;
  if (here.kind !== 'punctuation' || !FINAL.has(here.text) || isInitial(tokens, at)) return -1;
  let last = at;
  while (last + 1 < end && FINAL.has((tokens[last + 1] as Token).text)) last++;
  while (last + 1 < end && closes(tokens, last + 1)) last++;
  if (last + 1 >= end) return last;
  let next = tokens[last + 1] as Token;
  const glued = next.glued;
  for (let skip = last + 1; OPENING.has(next.text) && skip + 1 < end; skip++)
    next = tokens[skip + 1] as Token;
  const startsUpper = next.text[0] !== next.text[0]?.toLowerCase();
  if (glued) return startsUpper && next.kind === 'word' && next.text.length > 2 ? last : -1;
  return startsUpper || next.kind === 'number' || next.kind === 'symbol' ? last : -1;
}

/** The full stop of `Ivo R. Lenk` or `J. Orvel` ends no sentence; that of `as I.` does. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at] as Token;
  const letter = tokens[at - 1];
  const next = tokens[at + 1];
  if (!stop.glued || letter?.text.length !== 1 || letter.glued || letter.text === 'I') return false;
  return isUpper(letter) && next?.kind === 'word' && isUpper(next);
}

const isUpper = ({ text, lower }: Token) => text[0] !== lower[0];

/** A closing mark hangs on the full stop: no blank before it, and a blank (or nothing) after it. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return token.glued && CLOSING.has(token.text) && (!next?.glued || CLOSING.has(next.text));
}
