import type { TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';
import { type Evidence, steps } from './evidence.ts';
import { row } from './hash.ts';
import type { CueView } from './span-features.ts';

/** Rows that one candidate asks for, at most. */
export const CONTENT_FEATURES = 46;
/** Tokens after a content that are told apart from the end of the text. */
const NOTHING = 3;

/**
 * Features of a whole candidate for the content of a cue: how it is cut, and where it stands.
 * @param content in order, not empty
 * @param cues running count of cues before each token
 * @returns how many rows were taken
 */
export function contentFeatures(
  text: Encoded,
  cue: CueView,
  content: readonly TokenRange[],
  source: TokenRange | null,
  evidence: Evidence,
  cues: Int32Array,
  out: Int32Array,
): number {
  const opening = content[0] as TokenRange;
  const closing = content.at(-1) as TokenRange;
  const before = opening.first < cue.first ? 1 : 0;
  const after = closing.end > cue.end ? 1 : 0;
  const sides = before + after * 2;
  let length = 0;
  let inner = 0;
  let openQuotes = 0;
  for (const { first, end } of content) {
    length += end - first;
    inner += (cues[end] as number) - (cues[first] as number);
    for (let at = first; at < end; at++) {
      if (text.quoted[at] === 2) openQuotes++;
      if (text.quoted[at] === 3) openQuotes--;
    }
  }
  const balance = Math.max(-2, Math.min(2, openQuotes)) + 2;
  const across = Math.min(
    4,
    (text.sentence[closing.end - 1] as number) - (text.sentence[opening.first] as number),
  );
  const parts = Math.min(content.length, 4);
  const size = length < 2 ? 0 : Math.min(9, Math.floor(Math.log2(length)));
  let n = 0;
  out[n++] = row(400, steps(evidence.behind), sides);
  out[n++] = row(411, evidence.tagged, sides);
  out[n++] = row(412, evidence.tagged, steps(evidence.behind));
  out[n++] = row(401, steps(evidence.behind), parts);
  out[n++] = row(402, parts * 4 + sides, cue.head);
  out[n++] = row(410, steps(evidence.onwards), steps(evidence.behind));
  out[n++] = row(403, parts * 4 + sides, cue.place);
  out[n++] = row(404, size, sides);
  out[n++] = row(405, size, cue.head);
  out[n++] = row(406, Math.min(inner, 3), sides * 8 + across);
  out[n++] = row(407, balance, parts);
  out[n++] = row(408, across * 8 + parts, sides);
  out[n++] = row(409, sides * 4 + (source ? (source.first < cue.first ? 1 : 2) : 0), cue.place);
  n = edge(text, cue, opening, 0, out, n);
  return edge(text, cue, closing, 1, out, n);
}

/** How one of the parts is cut: the first, or the last. */
function edge(
  text: Encoded,
  cue: CueView,
  { first, end }: TokenRange,
  which: number,
  out: Int32Array,
  from: number,
): number {
  const { word, klass, quoted, sentence, count } = text;
  const side = (first < cue.first ? 1 : 0) + which * 2;
  const last = end - 1;
  const next = end < count ? (word[end] as number) : NOTHING;
  const nextKlass = end < count ? (klass[end] as number) : NOTHING;
  const then = end + 1 < count ? (klass[end + 1] as number) : NOTHING;
  const thenWord = end + 1 < count ? (word[end + 1] as number) : NOTHING;
  const previous = first > 0 ? (word[first - 1] as number) : NOTHING;
  const ends = end >= count || sentence[end] !== sentence[last] ? 1 : 0;
  const almost = !ends && text.toEnd[end] === 0 ? 1 : 0;
  const starts = text.fromStart[first] === 0 ? 1 : 0;
  const states = (quoted[last] as number) * 5 + (end < count ? (quoted[end] as number) : 4);
  const opens = (first > 0 ? (quoted[first - 1] as number) : 4) * 5 + (quoted[first] as number);
  const own = sentence[first] === cue.sentence ? 1 : 0;
  const gap = first >= cue.end ? Math.min(first - cue.end, 6) : Math.max(-6, end - cue.first) - 1;
  let n = from;
  out[n++] = row(420, next, side);
  out[n++] = row(421, nextKlass, then);
  out[n++] = row(422, next, thenWord);
  out[n++] = row(423, next, then ^ side);
  out[n++] = row(424, states, side);
  out[n++] = row(425, states * 4 + ends * 2 + almost, side);
  out[n++] = row(426, klass[last] as number, nextKlass);
  out[n++] = row(427, previous, side);
  out[n++] = row(428, previous, word[first] as number);
  out[n++] = row(429, opens * 4 + starts * 2 + own, side);
  out[n++] = row(430, word[first] as number, side);
  out[n++] = row(431, gap, side * 2 + own);
  out[n++] = row(432, ends * 2 + almost, cue.head);
  out[n++] = row(433, states * 4 + ends * 2 + almost, cue.place);
  out[n++] = row(434, text.rightMark[last] as number, next);
  out[n++] = row(435, Math.min(text.toEnd[last] as number, 12), nextKlass);
  return n;
}
