import type { TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';
import { type Evidence, steps } from './evidence.ts';
import { ask, asked, rowsOf } from './hash.ts';
import type { CueView } from './span-features.ts';

/** Rows that one candidate asks for, at most. */
export const SOURCE_FEATURES = 44;
const NOBODY = 7;

/**
 * Features of a whole candidate for the source of a cue.
 * @param range null for "nobody"
 * @param cues running count of cues before each token
 * @returns how many rows were taken
 */
export function sourceFeatures(
  text: Encoded,
  cue: CueView,
  range: TokenRange | null,
  evidence: Evidence,
  cues: Int32Array,
  out: Int32Array,
): number {
  const behind = steps(evidence.behind);
  const { tagged } = evidence;
  let n = 0;
  if (!range) {
    n = ask(asked, n, 300, NOBODY, behind);
    n = ask(asked, n, 306, NOBODY, tagged);
    n = ask(asked, n, 307, tagged, cue.pattern);
    n = ask(asked, n, 301, NOBODY, cue.head);
    n = ask(asked, n, 302, NOBODY, cue.kind);
    n = ask(asked, n, 303, NOBODY, cue.pattern);
    n = ask(asked, n, 304, NOBODY, cue.place);
    n = ask(asked, n, 305, NOBODY, cue.left);
    return rowsOf(asked, n, out, 0);
  }
  const { word, klass, suffix, shape, marks, verbs, quoted } = text;
  const { first, end } = range;
  const last = end - 1;
  const before = first < cue.first;
  const from = before ? end : cue.end;
  const to = before ? cue.first : first;
  const gap = Math.max(-1, Math.min(to - from, 12));
  const comma = Math.min(Math.max(0, (marks[to] as number) - (marks[from] as number)), 3);
  const clauses = Math.min(Math.max(0, (verbs[to] as number) - (verbs[from] as number)), 3);
  const between = Math.min(Math.max(0, (cues[to] as number) - (cues[from] as number)), 2);
  const where = ((before ? 1 : 2) * 4 + comma) * 4 + clauses;
  const side = before ? 1 : 2;
  const apart = text.sentence[first] === cue.sentence ? 0 : 1;
  const length = Math.min(end - first, 9);
  const inner = Math.min((marks[end] as number) - (marks[first] as number), 3);
  const acts = Math.min((verbs[end] as number) - (verbs[first] as number), 3);
  const others = (cues[end] as number) - (cues[first] as number) > 0 ? 1 : 0;
  const opener = first > 0 ? (word[first - 1] as number) : 0;
  const openerKlass = first > 0 ? (klass[first - 1] as number) : 0;
  const next = end < text.count ? (word[end] as number) : 0;
  const nextKlass = end < text.count ? (klass[end] as number) : 0;
  const starts = text.fromStart[first] === 0 ? 1 : 0;
  n = ask(asked, n, 310, behind, side);
  n = ask(asked, n, 311, steps(evidence.gain), side);
  n = ask(asked, n, 312, steps(evidence.onwards), nextKlass);
  n = ask(asked, n, 313, where, between);
  n = ask(asked, n, 314, where, cue.head);
  n = ask(asked, n, 315, side * 16 + gap, cue.head);
  n = ask(asked, n, 316, side * 16 + gap, where);
  n = ask(asked, n, 317, where, cue.kind);
  n = ask(asked, n, 318, where, cue.place);
  n = ask(asked, n, 319, opener, side);
  n = ask(asked, n, 320, openerKlass, klass[first] as number);
  n = ask(asked, n, 321, next, gap === 0 ? 1 : 0);
  n = ask(asked, n, 322, klass[last] as number, nextKlass);
  n = ask(asked, n, 323, word[first] as number, side);
  n = ask(asked, n, 324, word[last] as number, side);
  n = ask(asked, n, 325, klass[last] as number, shape[last] as number);
  n = ask(asked, n, 326, suffix[last] as number, gap === 0 ? 1 : 0);
  n = ask(asked, n, 327, length, side);
  n = ask(asked, n, 328, length * 16 + inner * 4 + acts, where);
  n = ask(asked, n, 329, inner * 16 + acts * 4 + others, gap === 0 ? 1 : 0);
  n = ask(asked, n, 330, starts * 8 + comma, openerKlass);
  n = ask(asked, n, 331, starts * 4 + between, where);
  n = ask(asked, n, 332, (quoted[first] as number) * 8 + (cue.quoted as number), side);
  n = ask(asked, n, 333, apart * 4 + side, cue.place);
  n = ask(asked, n, 334, length === 1 ? (word[first] as number) : 0, where);
  n = ask(asked, n, 335, klass[first] as number, klass[last] as number);
  n = ask(asked, n, 336, shape[first] as number, (shape[last] as number) * 4 + inner);
  n = ask(asked, n, 337, end < text.count ? (text.rightMark[last] as number) : 0, nextKlass);
  n = ask(asked, n, 338, cue.left, where);
  n = ask(asked, n, 339, cue.right, where);
  n = ask(asked, n, 340, text.leftMark[first] as number, where);
  n = ask(asked, n, 341, others, behind);
  n = ask(asked, n, 342, tagged, where);
  n = ask(asked, n, 343, tagged * 16 + inner * 4 + acts, nextKlass);
  n = ask(asked, n, 344, tagged * 16 + length, gap);
  n = ask(asked, n, 345, tagged, behind);
  const mark = end < text.count && (marks[end + 1] as number) > (marks[end] as number);
  const then = mark && end + 1 < text.count ? end + 1 : -1;
  n = ask(asked, n, 346, next, then < 0 ? side : (klass[then] as number) + side);
  n = ask(asked, n, 347, next, then < 0 ? side : (word[then] as number) + side);
  const inside = markIn(text, first, end);
  n = ask(asked, n, 348, inside < 0 ? 0 : (klass[inside] as number), next);
  n = ask(asked, n, 349, inside < 0 ? 0 : (word[inside] as number), gap === 0 ? 1 : 0);
  return rowsOf(asked, n, out, 0);
}

/** The token after the first mark in a range: where an apposition begins; -1 when there is none. */
function markIn({ marks }: Encoded, first: number, end: number): number {
  for (let at = first + 1; at + 1 < end; at++)
    if ((marks[at + 1] as number) > (marks[at] as number)) return at + 1;
  return -1;
}
