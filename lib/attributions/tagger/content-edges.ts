import type { Encoded } from './encode.ts';
import { ask, asked, rowsOf } from './hash.ts';
import type { CueView } from './span-features.ts';

/** Rows that the place where a content opens asks for, and the place where it closes. */
export const OPENING_FEATURES = 7;
export const CLOSING_FEATURES = 18;
/** Tokens after a content that are told apart from the end of the text. */
const NOTHING = 3;
/** Further than this from the cue it is all the same how far. In tokens. */
const FAR = 6;
/** So long a clause is as long as any. In tokens. */
const LONG = 7;

/** How a content opens, whatever its end. */
export function openingFeatures(
  { word, klass, quoted, sentence, fromStart }: Encoded,
  cue: CueView,
  first: number,
  out: Int32Array,
  from: number,
): number {
  const side = first < cue.first ? 1 : 0;
  const previous = first > 0 ? (word[first - 1] as number) : NOTHING;
  const opens = (first > 0 ? (quoted[first - 1] as number) : 4) * 5 + (quoted[first] as number);
  const starts = fromStart[first] === 0 ? 1 : 0;
  const own = sentence[first] === cue.sentence ? 1 : 0;
  const gap = side ? FAR + 1 : Math.min(first - cue.end, FAR);
  let n = 0;
  n = ask(asked, n, 427, previous, side);
  n = ask(asked, n, 428, previous, word[first] as number);
  n = ask(asked, n, 429, opens * 4 + starts * 2 + own, side);
  n = ask(asked, n, 430, word[first] as number, side);
  n = ask(asked, n, 431, gap, side * 2 + own);
  n = ask(asked, n, 441, word[first] as number, cue.head);
  n = ask(asked, n, 442, klass[first] as number, cue.kind);
  return rowsOf(asked, n, out, from);
}

/** How a content closes, whatever its start: what follows, and the clauses on both sides of the cut. */
export function closingFeatures(
  text: Encoded,
  cue: CueView,
  end: number,
  out: Int32Array,
  from: number,
): number {
  const { word, klass, suffix, quoted, sentence, verbs, parts, count } = text;
  const last = end - 1;
  const side = last < cue.first ? 1 : 0;
  const next = end < count ? (word[end] as number) : NOTHING;
  const nextKlass = end < count ? (klass[end] as number) : NOTHING;
  const then = end + 1 < count ? (klass[end + 1] as number) : NOTHING;
  const thenWord = end + 1 < count ? (word[end + 1] as number) : NOTHING;
  const ends = end >= count || sentence[end] !== sentence[last] ? 1 : 0;
  const almost = !ends && text.toEnd[end] === 0 ? 1 : 0;
  const states = (quoted[last] as number) * 5 + (end < count ? (quoted[end] as number) : 4);
  const closes = states * 4 + ends * 2 + almost;
  const gap = side ? Math.max(-FAR, end - cue.first) : 1;
  // the clause that the cut ends, and the one that it leaves out
  const floor = side ? last - (text.fromStart[last] as number) : cue.end;
  let start = last;
  while (start > floor && !parts[start]) start--;
  const limit = Math.min(count, end + (text.toEnd[last] as number));
  let stop = Math.min(end + 1, limit);
  while (stop < limit && !parts[stop]) stop++;
  const acts = Math.min(2, (verbs[end] as number) - (verbs[start] as number));
  const others = stop > end ? Math.min(2, (verbs[stop] as number) - (verbs[end] as number)) : 3;
  const cut = acts * 4 + others;
  const lengths = Math.min(last - start, LONG) * 8 + Math.min(stop - end, LONG);
  let n = 0;
  n = ask(asked, n, 420, next, side);
  n = ask(asked, n, 421, nextKlass, then);
  n = ask(asked, n, 422, next, thenWord);
  n = ask(asked, n, 423, next, then ^ side);
  n = ask(asked, n, 425, closes, side);
  n = ask(asked, n, 426, klass[last] as number, nextKlass);
  n = ask(asked, n, 432, ends * 2 + almost, cue.head);
  n = ask(asked, n, 433, closes, cue.place);
  n = ask(asked, n, 434, gap, side);
  n = ask(asked, n, 440, word[last] as number, next);
  n = ask(asked, n, 443, suffix[last] as number, nextKlass);
  n = ask(asked, n, 444, cut, next);
  n = ask(asked, n, 445, cut * 2 + side, nextKlass);
  n = ask(asked, n, 446, cut, cue.head);
  n = ask(asked, n, 447, lengths, next);
  n = ask(asked, n, 448, word[start] as number, next);
  n = ask(asked, n, 449, stop < limit ? (word[stop] as number) : NOTHING, next);
  // "[whether Lenk], who is late, was": the clause goes on behind the second comma
  n = ask(
    asked,
    n,
    450,
    stop + 1 < limit ? (klass[stop + 1] as number) : NOTHING,
    nextKlass ^ then,
  );
  return rowsOf(asked, n, out, from);
}
