import type { TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';
import { type Evidence, steps } from './evidence.ts';
import { row } from './hash.ts';
import type { CueView } from './span-features.ts';

/** Rows that one candidate asks for, at most. */
export const CONTENT_FEATURES = 56;
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
  const behind = steps(evidence.behind);
  let n = 0;
  out[n++] = row(400, behind, sides);
  out[n++] = row(411, evidence.tagged, sides);
  out[n++] = row(412, evidence.tagged, behind);
  out[n++] = row(401, behind, parts);
  out[n++] = row(402, parts * 4 + sides, cue.head);
  out[n++] = row(410, steps(evidence.onwards), behind);
  out[n++] = row(403, parts * 4 + sides, cue.place);
  out[n++] = row(404, size, sides);
  out[n++] = row(405, size, cue.head);
  out[n++] = row(406, Math.min(inner, 3), sides * 8 + across);
  out[n++] = row(407, balance, parts);
  out[n++] = row(408, across * 8 + parts, sides);
  out[n++] = row(409, sides * 4 + (source ? (source.first < cue.first ? 1 : 2) : 0), cue.place);
  n = edge(text, cue, opening, 0, out, n);
  n = edge(text, cue, closing, 1, out, n);
  return clauses(text, cue, opening, closing, out, n);
}

/** How a content opens after its cue, and what it cuts off: a clause with a verb of its own, or what adds to it. */
function clauses(
  text: Encoded,
  cue: CueView,
  opening: TokenRange,
  { first, end }: TokenRange,
  out: Int32Array,
  from: number,
): number {
  const { word, klass, suffix, verbs, parts, count } = text;
  const last = end - 1;
  const limit = Math.min(count, end + (text.toEnd[last] as number));
  const next = end < count ? (word[end] as number) : NOTHING;
  const nextKlass = end < count ? (klass[end] as number) : NOTHING;
  let start = last;
  while (start > first && !parts[start]) start--;
  let stop = Math.min(end + 1, limit);
  while (stop < limit && !parts[stop]) stop++;
  const own = Math.min(2, (verbs[end] as number) - (verbs[start] as number));
  const others = stop > end ? Math.min(2, (verbs[stop] as number) - (verbs[end] as number)) : 3;
  const cut = own * 4 + others;
  const sides = opening.first < cue.first ? 1 : 0;
  let n = from;
  out[n++] = row(440, word[last] as number, next);
  out[n++] = row(441, word[opening.first] as number, cue.head);
  out[n++] = row(442, klass[opening.first] as number, cue.kind);
  out[n++] = row(443, suffix[last] as number, nextKlass);
  out[n++] = row(444, cut, next);
  out[n++] = row(445, cut * 2 + sides, nextKlass);
  out[n++] = row(446, cut, cue.head);
  out[n++] = row(447, Math.min(last - start, 7) * 8 + Math.min(stop - end, 7), next);
  out[n++] = row(448, word[start] as number, next);
  out[n++] = row(449, stop < limit ? (word[stop] as number) : NOTHING, next);
  return n;
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
