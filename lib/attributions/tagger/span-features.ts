import type { TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';
import { ask, asked, rowsOf } from './hash.ts';

/** Rows of a token by itself. */
export const OWN_FEATURES = 10;

/** Features of a token whatever the cue: asked once a token, the sums are kept. */
export function ownFeatures(text: Encoded, at: number, out: Int32Array): void {
  const { word, suffix, shape, klass, quoted, paragraph } = text;
  const w0 = word[at] as number;
  const k0 = klass[at] as number;
  const follows = at > 0 && paragraph[at - 1] === paragraph[at];
  const goesOn = at + 1 < text.count && paragraph[at + 1] === paragraph[at];
  const previous = follows ? (word[at - 1] as number) : -1;
  const before = follows ? (shape[at - 1] as number) : 255;
  const after = goesOn ? (shape[at + 1] as number) : 255;
  const quotes =
    (follows ? (quoted[at - 1] as number) : 4) * 25 +
    (quoted[at] as number) * 5 +
    (goesOn ? (quoted[at + 1] as number) : 4);
  let n = 0;
  n = ask(asked, n, 101, w0, 0);
  n = ask(asked, n, 102, previous, 0);
  n = ask(asked, n, 104, previous, w0);
  n = ask(asked, n, 107, suffix[at] as number, 0);
  n = ask(asked, n, 108, before * 256 + (shape[at] as number), after);
  n = ask(asked, n, 113, quotes, 0);
  n = ask(asked, n, 114, quotes, w0);
  n = ask(asked, n, 117, text.leftMark[at] as number, k0);
  n = ask(asked, n, 118, text.rightMark[at] as number, k0);
  n = ask(asked, n, 121, (text.sinceClose[at] as number) * 8 + (text.untilOpen[at] as number), k0);
  rowsOf(asked, n, out, 0);
}

/** What is asked of a cue once, before its window is read. */
export interface CueView extends TokenRange {
  /** Hash of its most telling word, of its whole form, of what stands around it. */
  head: number;
  kind: number;
  pattern: number;
  /** 1 when it stands in a quotation. */
  quoted: number;
  sentence: number;
  paragraph: number;
  /** The quotation that ends right before it or starts right after it. */
  left: number;
  right: number;
  /** How near it stands to the start and the end of its sentence, and whether a quotation ends right before it. */
  place: number;
}

export function viewCue(text: Encoded, { first, end }: TokenRange): CueView {
  const { word, klass, quoted } = text;
  let head = first;
  for (let at = first; at < end; at++) if (!text.light[at]) head = at;
  const left = text.left[first] as number;
  const right = text.right[end - 1] as number;
  const before = left < 0 ? 1 : (klass[left] as number);
  const after = right < 0 ? 2 : (klass[right] as number);
  return {
    first,
    end,
    head: word[head] as number,
    kind: klass[head] as number,
    pattern: Math.imul(before, 31) ^ after,
    quoted: quoted[first] as number,
    sentence: text.sentence[first] as number,
    paragraph: text.paragraph[first] as number,
    left: before,
    right: after,
    place:
      Math.min(text.fromStart[first] as number, 3) * 32 +
      Math.min(text.toEnd[end - 1] as number, 3) * 8 +
      (text.sinceClose[first] as number),
  };
}

/** Where a token stands, seen from one cue. One object is filled again and again: a text asks for thousands. */
export interface Spot {
  /** 0 in the cue, 1 before it, 2 after it. */
  side: number;
  /** Side and rough distance: below `PLACES`. */
  place: number;
  /** Side, marks and cues in between: below `SPANS / 8`. */
  span: number;
  /** Sentences and paragraphs away: below `WHERES / 12`, times four. */
  where: number;
  /** Verbs in between, at most 3. */
  clauses: number;
  between: number;
  quoted: number;
  /** Whether it stands in the sentence of the cue: only there is it looked at word by word. */
  own: boolean;
}

export const newSpot = (): Spot => ({
  side: 0,
  place: 0,
  span: 0,
  where: 0,
  clauses: 0,
  between: 0,
  quoted: 0,
  own: true,
});

/** Numbers of different keys: what sums for one cue are kept under. */
export const PLACES = 48;
export const SPANS = 192 * 8;
export const WHERES = 48 * 3 * 4;

export const placeKey = (spot: Spot): number => spot.place;
export const spanKey = (spot: Spot): number => spot.span * 8 + spot.quoted;
export const whereKey = ({ where, side, quoted }: Spot): number =>
  ((where >> 2) * 3 + side) * 4 + quoted;

/**
 * Finds the spot of a token.
 * @param cues running count of cues before each token: a difference tells how many stand in between
 */
export function locate(
  text: Encoded,
  at: number,
  cue: CueView,
  cues: Int32Array,
  spot: Spot,
): void {
  const before = at < cue.first;
  const inside = !before && at < cue.end;
  const from = before ? at : cue.end;
  const to = inside ? from : before ? cue.first : at + 1;
  const gap = inside ? 0 : before ? cue.first - at : at - cue.end + 1;
  const side = inside ? 0 : before ? 1 : 2;
  const commas = Math.min((text.marks[to] as number) - (text.marks[from] as number), 7);
  spot.between = Math.min((cues[to] as number) - (cues[from] as number), 3);
  spot.clauses = Math.min((text.verbs[to] as number) - (text.verbs[from] as number), 3);
  const sentences = Math.max(-3, Math.min(5, (text.sentence[at] as number) - cue.sentence)) + 3;
  const paragraphs = Math.min(3, Math.abs((text.paragraph[at] as number) - cue.paragraph));
  spot.side = side;
  spot.place = side * 16 + distance(gap);
  spot.span = side * 64 + commas * 8 + spot.between * 2;
  spot.where = sentences * 16 + paragraphs * 4;
  spot.quoted = text.quoted[at] as number;
  spot.own = text.sentence[at] === cue.sentence;
}

const distance = (gap: number) =>
  gap < 4 ? gap : gap < 6 ? 4 : gap < 9 ? 5 : gap < 14 ? 6 : gap < 22 ? 7 : gap < 40 ? 8 : 9;

export const SIDE_FEATURES = 2;
/** Features of a token that ask only on which side of the cue it stands: kept for the whole text. */
export function sideFeatures(
  { word, klass, shape }: Encoded,
  at: number,
  side: number,
  out: Int32Array,
): void {
  let n = 0;
  n = ask(asked, n, 208, side, word[at] as number);
  n = ask(asked, n, 209, side, (klass[at] as number) ^ (shape[at] as number));
  rowsOf(asked, n, out, 0);
}

export const PLACE_FEATURES = 5;
/** Features that ask for nothing of the token but its place: kept for one cue. */
export function placeFeatures({ place }: Spot, cue: CueView, out: Int32Array): void {
  const quoted = place * 4 + (cue.quoted ? 1 : 0);
  let n = 0;
  n = ask(asked, n, 201, place, 0);
  n = ask(asked, n, 210, place, cue.head);
  n = ask(asked, n, 212, place, cue.pattern);
  n = ask(asked, n, 213, quoted, cue.left);
  n = ask(asked, n, 230, place, cue.place);
  rowsOf(asked, n, out, 0);
}

export const SPAN_FEATURES = 5;
/** The same for what lies between token and cue. */
export function spanFeatures(
  { span, quoted }: Spot,
  cue: CueView,
  text: Encoded,
  out: Int32Array,
): void {
  let n = 0;
  n = ask(asked, n, 218, span, cue.kind);
  n = ask(asked, n, 224, span * 8 + quoted, text.hasQuote[cue.first] as number);
  n = ask(asked, n, 227, span, cue.pattern);
  n = ask(asked, n, 228, span, cue.head);
  n = ask(asked, n, 229, span * 8 + quoted, cue.place);
  rowsOf(asked, n, out, 0);
}

export const WHERE_FEATURES = 3;
/** The same for sentence, paragraph and quotation. */
export function whereFeatures({ where, side, quoted }: Spot, cue: CueView, out: Int32Array): void {
  let n = 0;
  n = ask(asked, n, 211, side * 8 + quoted, cue.head);
  n = ask(asked, n, 215, where * 8 + quoted, cue.pattern);
  n = ask(asked, n, 223, where * 8 + quoted, cue.kind);
  rowsOf(asked, n, out, 0);
}

export const TOKEN_FEATURES = 5;
/** Features of this very token in this very spot. */
export function tokenFeatures(
  text: Encoded,
  at: number,
  { side, place, span, clauses, quoted }: Spot,
  cue: CueView,
  out: Int32Array,
): void {
  const k0 = text.klass[at] as number;
  const previous = at > 0 ? (text.word[at - 1] as number) : 0;
  let n = 0;
  n = ask(asked, n, 202, place, k0);
  n = ask(asked, n, 216, k0, cue.kind ^ side);
  n = ask(asked, n, 219, span * 8 + quoted, previous);
  n = ask(asked, n, 231, clauses * 8 + side, k0);
  n = ask(asked, n, 232, span * 4 + clauses, previous);
  rowsOf(asked, n, out, 0);
}
