import type { Encoded } from './encode.ts';
import { features, lookUp, values } from './hash.ts';
import { CUE_PLACE, type CueView, HEAD, KIND, seeCue } from './spot.ts';

/** Places of other values. */
const SIDE = 8;
const WORD = 9;
const KLASS = 10;
const SUFFIX = 11;
const GAP = 12;
const PREVIOUS = 13;
const OPENS = 14;
const OWN = 15;
const NEXT = 16;
const NEXT_KLASS = 17;
const THEN = 18;
const THEN_WORD = 19;
const THEN_SIDE = 20;
const NEXT_THEN = 21;
const ENDS = 22;
const CLOSES = 23;
const CUT = 24;
const CUT_SIDE = 25;
const LENGTHS = 26;
const START = 27;
const STOP = 28;
const BEHIND = 29;

const OPENING = features(
  [PREVIOUS, SIDE, 427],
  [PREVIOUS, WORD],
  [OPENS, SIDE],
  [WORD, SIDE],
  [GAP, OWN],
  [WORD, HEAD, 441],
  [KLASS, KIND],
);

const CLOSING = features(
  [NEXT, SIDE, 420],
  [NEXT_KLASS, THEN],
  [NEXT, THEN_WORD],
  [NEXT, THEN_SIDE],
  [CLOSES, SIDE, 425],
  [KLASS, NEXT_KLASS],
  [ENDS, HEAD, 432],
  [CLOSES, CUE_PLACE],
  [GAP, SIDE],
  [WORD, NEXT, 440],
  [SUFFIX, NEXT_KLASS, 443],
  [CUT, NEXT],
  [CUT_SIDE, NEXT_KLASS],
  [CUT, HEAD],
  [LENGTHS, NEXT],
  [START, NEXT],
  [STOP, NEXT],
  [BEHIND, NEXT_THEN],
);

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
): number {
  const side = first < cue.first ? 1 : 0;
  const opens = (first > 0 ? (quoted[first - 1] as number) : 4) * 5 + (quoted[first] as number);
  const starts = fromStart[first] === 0 ? 1 : 0;
  const own = sentence[first] === cue.sentence ? 1 : 0;
  seeCue(cue);
  values[SIDE] = side;
  values[WORD] = word[first] as number;
  values[KLASS] = klass[first] as number;
  values[GAP] = side ? FAR + 1 : Math.min(first - cue.end, FAR);
  values[PREVIOUS] = first > 0 ? (word[first - 1] as number) : NOTHING;
  values[OPENS] = opens * 4 + starts * 2 + own;
  values[OWN] = side * 2 + own;
  return lookUp(OPENING);
}

/** How a content closes, whatever its start: what follows, and the clauses on both sides of the cut. */
export function closingFeatures(text: Encoded, cue: CueView, end: number): number {
  const { word, klass, suffix, quoted, sentence, verbs, parts, count } = text;
  const last = end - 1;
  const side = last < cue.first ? 1 : 0;
  const nextKlass = end < count ? (klass[end] as number) : NOTHING;
  const then = end + 1 < count ? (klass[end + 1] as number) : NOTHING;
  const ends = end >= count || sentence[end] !== sentence[last] ? 1 : 0;
  const almost = !ends && text.toEnd[end] === 0 ? 1 : 0;
  const states = (quoted[last] as number) * 5 + (end < count ? (quoted[end] as number) : 4);
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
  seeCue(cue);
  values[SIDE] = side;
  values[WORD] = word[last] as number;
  values[KLASS] = klass[last] as number;
  values[SUFFIX] = suffix[last] as number;
  values[GAP] = side ? Math.max(-FAR, end - cue.first) : 1;
  values[NEXT] = end < count ? (word[end] as number) : NOTHING;
  values[NEXT_KLASS] = nextKlass;
  values[THEN] = then;
  values[THEN_WORD] = end + 1 < count ? (word[end + 1] as number) : NOTHING;
  values[THEN_SIDE] = then ^ side;
  values[NEXT_THEN] = nextKlass ^ then;
  values[ENDS] = ends * 2 + almost;
  values[CLOSES] = states * 4 + ends * 2 + almost;
  values[CUT] = cut;
  values[CUT_SIDE] = cut * 2 + side;
  values[LENGTHS] = Math.min(last - start, LONG) * 8 + Math.min(stop - end, LONG);
  values[START] = word[start] as number;
  values[STOP] = stop < limit ? (word[stop] as number) : NOTHING;
  // "[whether Lenk], who is late, was": the clause goes on behind the second comma
  values[BEHIND] = stop + 1 < limit ? (klass[stop + 1] as number) : NOTHING;
  return lookUp(CLOSING);
}
