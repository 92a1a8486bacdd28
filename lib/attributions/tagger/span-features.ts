import type { Encoded } from './encode.ts';
import { features, lookUp, NONE, values } from './hash.ts';
import {
  CUE_LEFT,
  CUE_PLACE,
  type CueView,
  HEAD,
  KIND,
  PATTERN,
  type Spot,
  seeCue,
} from './spot.ts';

/** Places of other values. */
const WORD = 8;
const KLASS = 9;
const SUFFIX = 10;
const PREVIOUS = 11;
const SHAPES = 12;
const AFTER = 13;
const QUOTES = 14;
const LEFT_MARK = 15;
const RIGHT_MARK = 16;
const FROM_QUOTE = 17;
const SIDE = 18;
const PLACE = 19;
const PLACE_QUOTED = 20;
const SPAN = 21;
const SPAN_QUOTED = 22;
const HAS_QUOTE = 23;
const SIDE_QUOTED = 24;
const WHERE_QUOTED = 25;
const KIND_SIDE = 26;
const CLAUSES = 27;
const SPAN_CLAUSES = 28;

const OWN = features(
  [WORD, NONE, 101],
  [PREVIOUS, NONE],
  [PREVIOUS, WORD, 104],
  [SUFFIX, NONE, 107],
  [SHAPES, AFTER],
  [QUOTES, NONE, 113],
  [QUOTES, WORD],
  [LEFT_MARK, KLASS, 117],
  [RIGHT_MARK, KLASS],
  [FROM_QUOTE, KLASS, 121],
);

/** Features of a token whatever the cue: asked once a token, the sums are kept. */
export function ownFeatures(text: Encoded, at: number): number {
  const { word, shape, quoted, paragraph } = text;
  const follows = at > 0 && paragraph[at - 1] === paragraph[at];
  const goesOn = at + 1 < text.count && paragraph[at + 1] === paragraph[at];
  const before = follows ? (shape[at - 1] as number) : 255;
  values[WORD] = word[at] as number;
  values[KLASS] = text.klass[at] as number;
  values[SUFFIX] = text.suffix[at] as number;
  values[PREVIOUS] = follows ? (word[at - 1] as number) : -1;
  values[SHAPES] = before * 256 + (shape[at] as number);
  values[AFTER] = goesOn ? (shape[at + 1] as number) : 255;
  values[QUOTES] =
    (follows ? (quoted[at - 1] as number) : 4) * 25 +
    (quoted[at] as number) * 5 +
    (goesOn ? (quoted[at + 1] as number) : 4);
  values[LEFT_MARK] = text.leftMark[at] as number;
  values[RIGHT_MARK] = text.rightMark[at] as number;
  values[FROM_QUOTE] = (text.sinceClose[at] as number) * 8 + (text.untilOpen[at] as number);
  return lookUp(OWN);
}

const SIDES = features([SIDE, WORD, 208], [SIDE, KLASS]);
/** Features of a token that ask only on which side of the cue it stands: kept for the whole text. */
export function sideFeatures({ word, klass, shape }: Encoded, at: number, side: number): number {
  values[SIDE] = side;
  values[WORD] = word[at] as number;
  values[KLASS] = (klass[at] as number) ^ (shape[at] as number);
  return lookUp(SIDES);
}

const PLACED = features(
  [PLACE, NONE, 201],
  [PLACE, HEAD, 210],
  [PLACE, PATTERN, 212],
  [PLACE_QUOTED, CUE_LEFT],
  [PLACE, CUE_PLACE, 230],
);
/** Features that ask for nothing of the token but its place: kept for one cue. */
export function placeFeatures({ place }: Spot, cue: CueView): number {
  values[PLACE] = place;
  values[PLACE_QUOTED] = place * 4 + (cue.quoted ? 1 : 0);
  seeCue(cue);
  return lookUp(PLACED);
}

const BETWEEN = features(
  [SPAN, KIND, 218],
  [SPAN_QUOTED, HAS_QUOTE, 224],
  [SPAN, PATTERN, 227],
  [SPAN, HEAD],
  [SPAN_QUOTED, CUE_PLACE],
);
/** The same for what lies between token and cue. */
export function spanFeatures({ span, quoted }: Spot, cue: CueView, text: Encoded): number {
  values[SPAN] = span;
  values[SPAN_QUOTED] = span * 8 + quoted;
  values[HAS_QUOTE] = text.hasQuote[cue.first] as number;
  seeCue(cue);
  return lookUp(BETWEEN);
}

const SENTENCES = features(
  [SIDE_QUOTED, HEAD, 211],
  [WHERE_QUOTED, PATTERN, 215],
  [WHERE_QUOTED, KIND, 223],
);
/** The same for sentence, paragraph and quotation. */
export function whereFeatures({ where, side, quoted }: Spot, cue: CueView): number {
  values[SIDE_QUOTED] = side * 8 + quoted;
  values[WHERE_QUOTED] = where * 8 + quoted;
  seeCue(cue);
  return lookUp(SENTENCES);
}

const HERE = features(
  [PLACE, KLASS, 202],
  [KLASS, KIND_SIDE, 216],
  [SPAN_QUOTED, PREVIOUS, 219],
  [CLAUSES, KLASS, 231],
  [SPAN_CLAUSES, PREVIOUS],
);
/** Features of this very token in this very spot. */
export function tokenFeatures(
  text: Encoded,
  at: number,
  { side, place, span, clauses, quoted }: Spot,
  cue: CueView,
): number {
  values[KLASS] = text.klass[at] as number;
  values[PREVIOUS] = at > 0 ? (text.word[at - 1] as number) : 0;
  values[PLACE] = place;
  values[KIND_SIDE] = cue.kind ^ side;
  values[SPAN_QUOTED] = span * 8 + quoted;
  values[CLAUSES] = clauses * 8 + side;
  values[SPAN_CLAUSES] = span * 4 + clauses;
  return lookUp(HERE);
}
