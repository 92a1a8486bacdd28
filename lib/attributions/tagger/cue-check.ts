import type { Encoded } from './encode.ts';
import { CONTENT, gainOf, SOURCE, steps } from './evidence.ts';
import { row } from './hash.ts';
import type { CueView } from './span-features.ts';
import type { Seen } from './tag-spans.ts';

/** Rows that one cue asks for, at most. */
export const CHECK_FEATURES = 60;

/**
 * Features by which a cue is looked at again, now that its source and content are known: one without a source, or
 * with a content that hardly looks like one, is less often a cue.
 * @param margin of the cue, as `tagCues` gives it
 * @param company as `companyOf` tells it
 * @returns how many rows were taken
 */
export function checkFeatures(
  text: Encoded,
  { view, window, before, tagged }: Seen,
  margin: number,
  company: number,
  out: Int32Array,
): number {
  const { source, content } = tagged;
  const { word, klass, suffix, shape, quoted, count } = text;
  const sure = steps(margin);
  const closing = content.at(-1);
  const said = content.reduce((sum, range) => sum + gainOf(window, range, CONTENT), 0);
  const length = content.reduce((sum, { first, end }) => sum + end - first, 0);
  const size = length < 1 ? 0 : Math.min(8, 1 + Math.floor(Math.log2(length)));
  const side = source ? (source.first < view.first ? 1 : 2) : 0;
  const sides = (content[0] ? (content[0].first < view.first ? 1 : 0) : 2) * 4 + side;
  const speaker = source ? (klass[source.end - 1] as number) : 0;
  const gap = source ? Math.min(9, Math.abs(source.end - view.first)) : 10;
  const words = view.end - view.first;
  const opening = view.first - (text.fromStart[view.first] as number);
  const within = Math.min(4, (before[view.first] as number) - (before[opening] as number));
  const next = view.end < count ? (word[view.end] as number) : 0;
  const begins = content[0] ? (word[content[0].first] as number) : 0;
  let n = 0;
  out[n++] = row(500, sure);
  out[n++] = row(501, sure, view.head);
  out[n++] = row(502, sure, view.kind);
  out[n++] = row(503, sure, side);
  out[n++] = row(504, view.head, side);
  out[n++] = row(505, view.head, size);
  out[n++] = row(506, view.kind, sides);
  out[n++] = row(507, source ? steps(gainOf(window, source, SOURCE)) : 0, side);
  out[n++] = row(508, steps(said), size);
  out[n++] = row(509, steps(said), sides);
  out[n++] = row(510, speaker, side);
  out[n++] = row(511, speaker, view.kind);
  out[n++] = row(512, source ? (word[source.end - 1] as number) : 0, side);
  out[n++] = row(513, source ? (word[source.end - 1] as number) : 0, view.head);
  out[n++] = row(514, source ? (word[source.first] as number) : 0, side);
  out[n++] = row(515, source ? (shape[source.end - 1] as number) : 0, gap);
  out[n++] = row(516, gap, view.kind);
  out[n++] = row(517, begins, view.kind);
  out[n++] = row(518, begins, view.head);
  out[n++] = row(519, closing ? (quoted[closing.end - 1] as number) : 5, view.kind);
  out[n++] = row(520, closing && closing.end < count ? (word[closing.end] as number) : 0, size);
  out[n++] = row(521, words, sure);
  out[n++] = row(522, view.place, sides);
  out[n++] = row(523, view.pattern, sides);
  out[n++] = row(524, suffix[view.first] as number, suffix[view.end - 1] as number);
  out[n++] = row(525, within, sure);
  out[n++] = row(526, within, view.kind);
  out[n++] = row(527, next, view.head);
  out[n++] = row(528, view.quoted, view.head);
  out[n++] = row(529, view.quoted, sure);
  out[n++] = row(530, word[view.first] as number, word[view.end - 1] as number);
  out[n++] = row(531, view.first > 0 ? (word[view.first - 1] as number) : 0, view.head);
  out[n++] = row(532, Math.min(content.length, 3), view.kind);
  out[n++] = row(533, text.paragraph[view.first] === 0 ? 1 : 0, view.kind);
  out[n++] = row(560, company, view.head);
  out[n++] = row(561, company, view.kind);
  out[n++] = row(562, company, sure);
  out[n++] = row(563, company * 16 + side, view.pattern);
  // other cues of the sentence, behind this one
  const ending = Math.min(count, view.end + (text.toEnd[view.end - 1] as number) + 1);
  const after = Math.min(4, (before[ending] as number) - (before[view.end] as number));
  out[n++] = row(564, after * 8 + within, view.head);
  out[n++] = row(565, after, view.kind);
  out[n++] = row(566, after * 8 + company, sure);
  out[n++] = row(567, next, begins);
  return around(text, view, out, n);
}

/** What stands around a cue, word by word: too much to ask of every token of a text, and asked of cues alone. */
function around(text: Encoded, view: CueView, out: Int32Array, from: number): number {
  const { word, klass, suffix, count, left, right } = text;
  const { first, end, head, kind } = view;
  const last = end - 1;
  const subject = left[first] as number;
  const object = right[last] as number;
  const previous = first > 0 ? (word[first - 1] as number) : 0;
  const next = end < count ? (word[end] as number) : 0;
  const then = end + 1 < count ? (word[end + 1] as number) : 0;
  const before = first > 0 ? (klass[first - 1] as number) : 0;
  const after = end < count ? (klass[end] as number) : 0;
  const marks = (text.sinceClose[first] as number) * 8 + (text.untilOpen[last] as number);
  let n = from;
  out[n++] = row(540, next, then);
  out[n++] = row(541, subject < 0 ? 1 : (word[subject] as number), head);
  out[n++] = row(542, object < 0 ? 2 : (word[object] as number), head);
  out[n++] = row(543, subject < 0 ? 1 : (suffix[subject] as number), suffix[last] as number);
  out[n++] = row(544, before, Math.imul(kind, 31) ^ after);
  out[n++] = row(545, text.leftMark[first] as number, head);
  out[n++] = row(546, text.rightMark[last] as number, head);
  out[n++] = row(547, marks, head);
  out[n++] = row(548, view.place, head);
  out[n++] = row(549, end < count ? (suffix[end] as number) : 0, head);
  out[n++] = row(550, previous, next);
  out[n++] = row(551, suffix[last] as number, after);
  return n;
}
