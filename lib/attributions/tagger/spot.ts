import type { TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';
import { values } from './hash.ts';

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

/** Places of the values of a cue; whatever is asked of it besides has the places behind them. */
export const HEAD = 1;
export const KIND = 2;
export const PATTERN = 3;
export const CUE_PLACE = 4;
export const CUE_QUOTED = 5;
export const CUE_LEFT = 6;
export const CUE_RIGHT = 7;

/** Puts the values of a cue in their places. */
export function seeCue(cue: CueView): void {
  values[HEAD] = cue.head;
  values[KIND] = cue.kind;
  values[PATTERN] = cue.pattern;
  values[CUE_PLACE] = cue.place;
  values[CUE_QUOTED] = cue.quoted;
  values[CUE_LEFT] = cue.left;
  values[CUE_RIGHT] = cue.right;
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
