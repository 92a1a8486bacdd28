import type { TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';
import { type Evidence, steps } from './evidence.ts';
import { features, lookUp, values } from './hash.ts';
import {
  CUE_LEFT,
  CUE_PLACE,
  CUE_RIGHT,
  type CueView,
  HEAD,
  KIND,
  PATTERN,
  seeCue,
} from './spot.ts';

/** Places of other values. */
const BEHIND = 8;
const GAIN = 9;
const ONWARDS = 10;
const TAGGED = 11;
const NOBODY = 12;
const SIDE = 13;
const WHERE = 14;
const GAP = 15;
const SIDE_GAP = 16;
const TOUCHES = 17;
const BETWEEN = 18;
const OPENER = 19;
const OPENER_KLASS = 20;
const FIRST = 21;
const LAST = 22;
const FIRST_KLASS = 23;
const LAST_KLASS = 24;
const SUFFIX = 25;
const SHAPE = 26;
const FIRST_SHAPE = 27;
const LAST_SHAPE = 28;
const LENGTH = 29;
const SIZE = 30;
const INNER = 31;
const STARTS = 32;
const STARTS_BETWEEN = 33;
const QUOTED = 34;
const APART = 35;
const ALONE = 36;
const NEXT = 37;
const NEXT_KLASS = 38;
const LEFT_MARK = 39;
const RIGHT_MARK = 40;
const OTHERS = 41;
const OWN = 42;
const OWN_LENGTH = 43;
const THEN = 44;
const THEN_KLASS = 45;
const INSIDE = 46;
const INSIDE_KLASS = 47;

const ABSENT = features(
  [NOBODY, BEHIND, 300],
  [NOBODY, TAGGED, 306],
  [TAGGED, PATTERN],
  [NOBODY, HEAD, 301],
  [NOBODY, KIND],
  [NOBODY, PATTERN],
  [NOBODY, CUE_PLACE],
  [NOBODY, CUE_LEFT],
);

const PRESENT = features(
  [BEHIND, SIDE, 310],
  [GAIN, SIDE],
  [ONWARDS, NEXT_KLASS],
  [WHERE, BETWEEN],
  [WHERE, HEAD],
  [SIDE_GAP, HEAD],
  [SIDE_GAP, WHERE],
  [WHERE, KIND],
  [WHERE, CUE_PLACE],
  [OPENER, SIDE],
  [OPENER_KLASS, FIRST_KLASS],
  [NEXT, TOUCHES],
  [LAST_KLASS, NEXT_KLASS],
  [FIRST, SIDE],
  [LAST, SIDE],
  [LAST_KLASS, SHAPE],
  [SUFFIX, TOUCHES],
  [LENGTH, SIDE],
  [SIZE, WHERE],
  [INNER, TOUCHES],
  [STARTS, OPENER_KLASS],
  [STARTS_BETWEEN, WHERE],
  [QUOTED, SIDE],
  [APART, CUE_PLACE],
  [ALONE, WHERE],
  [FIRST_KLASS, LAST_KLASS],
  [FIRST_SHAPE, LAST_SHAPE],
  [RIGHT_MARK, NEXT_KLASS],
  [CUE_LEFT, WHERE],
  [CUE_RIGHT, WHERE],
  [LEFT_MARK, WHERE],
  [OTHERS, BEHIND],
  [TAGGED, WHERE],
  [OWN, NEXT_KLASS],
  [OWN_LENGTH, GAP],
  [TAGGED, BEHIND],
  [NEXT, THEN_KLASS],
  [NEXT, THEN],
  [INSIDE_KLASS, NEXT],
  [INSIDE, TOUCHES],
);

/** What stands for nobody. */
const NO_SOURCE = 7;

/**
 * Features of a whole candidate for the source of a cue.
 * @param range null for "nobody"
 * @param cues running count of cues before each token
 */
export function sourceFeatures(
  text: Encoded,
  cue: CueView,
  range: TokenRange | null,
  evidence: Evidence,
  cues: Int32Array,
): number {
  seeCue(cue);
  values[BEHIND] = steps(evidence.behind);
  values[TAGGED] = evidence.tagged;
  values[NOBODY] = NO_SOURCE;
  if (!range) return lookUp(ABSENT);
  const { word, klass, shape, marks, verbs, count } = text;
  const { first, end } = range;
  const last = end - 1;
  const before = first < cue.first;
  const from = before ? end : cue.end;
  const to = before ? cue.first : first;
  const gap = Math.max(-1, Math.min(to - from, 12));
  const comma = Math.min(Math.max(0, (marks[to] as number) - (marks[from] as number)), 3);
  const clauses = Math.min(Math.max(0, (verbs[to] as number) - (verbs[from] as number)), 3);
  const between = Math.min(Math.max(0, (cues[to] as number) - (cues[from] as number)), 2);
  const side = before ? 1 : 2;
  const apart = text.sentence[first] === cue.sentence ? 0 : 1;
  const length = Math.min(end - first, 9);
  const inner = Math.min((marks[end] as number) - (marks[first] as number), 3);
  const acts = Math.min((verbs[end] as number) - (verbs[first] as number), 3);
  const others = (cues[end] as number) - (cues[first] as number) > 0 ? 1 : 0;
  const starts = text.fromStart[first] === 0 ? 1 : 0;
  const mark = end < count && (marks[end + 1] as number) > (marks[end] as number);
  const then = mark && end + 1 < count ? end + 1 : -1;
  const inside = markIn(text, first, end);
  values[GAIN] = steps(evidence.gain);
  values[ONWARDS] = steps(evidence.onwards);
  values[SIDE] = side;
  values[WHERE] = (side * 4 + comma) * 4 + clauses;
  values[GAP] = gap;
  values[SIDE_GAP] = side * 16 + gap;
  values[TOUCHES] = gap === 0 ? 1 : 0;
  values[BETWEEN] = between;
  values[OPENER] = first > 0 ? (word[first - 1] as number) : 0;
  values[OPENER_KLASS] = first > 0 ? (klass[first - 1] as number) : 0;
  values[FIRST] = word[first] as number;
  values[LAST] = word[last] as number;
  values[FIRST_KLASS] = klass[first] as number;
  values[LAST_KLASS] = klass[last] as number;
  values[SUFFIX] = text.suffix[last] as number;
  values[SHAPE] = shape[last] as number;
  values[FIRST_SHAPE] = shape[first] as number;
  values[LAST_SHAPE] = (shape[last] as number) * 4 + inner;
  values[LENGTH] = length;
  values[SIZE] = length * 16 + inner * 4 + acts;
  values[INNER] = inner * 16 + acts * 4 + others;
  values[STARTS] = starts * 8 + comma;
  values[STARTS_BETWEEN] = starts * 4 + between;
  values[QUOTED] = (text.quoted[first] as number) * 8 + cue.quoted;
  values[APART] = apart * 4 + side;
  values[ALONE] = length === 1 ? (word[first] as number) : 0;
  values[NEXT] = end < count ? (word[end] as number) : 0;
  values[NEXT_KLASS] = end < count ? (klass[end] as number) : 0;
  values[LEFT_MARK] = text.leftMark[first] as number;
  values[RIGHT_MARK] = end < count ? (text.rightMark[last] as number) : 0;
  values[OTHERS] = others;
  values[OWN] = evidence.tagged * 16 + inner * 4 + acts;
  values[OWN_LENGTH] = evidence.tagged * 16 + length;
  values[THEN] = (then < 0 ? 0 : (word[then] as number)) + side;
  values[THEN_KLASS] = (then < 0 ? 0 : (klass[then] as number)) + side;
  values[INSIDE] = inside < 0 ? 0 : (word[inside] as number);
  values[INSIDE_KLASS] = inside < 0 ? 0 : (klass[inside] as number);
  return lookUp(PRESENT);
}

/** The token after the first mark in a range: where an apposition begins; -1 when there is none. */
function markIn({ marks }: Encoded, first: number, end: number): number {
  for (let at = first + 1; at + 1 < end; at++)
    if ((marks[at + 1] as number) > (marks[at] as number)) return at + 1;
  return -1;
}
