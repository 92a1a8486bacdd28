import type { Encoded } from './encode.ts';
import { CONTENT, gainOf, SOURCE, steps } from './evidence.ts';
import { ask, asked, rowsOf } from './hash.ts';
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
  n = ask(asked, n, 500, sure, 0);
  n = ask(asked, n, 501, sure, view.head);
  n = ask(asked, n, 502, sure, view.kind);
  n = ask(asked, n, 503, sure, side);
  n = ask(asked, n, 504, view.head, side);
  n = ask(asked, n, 505, view.head, size);
  n = ask(asked, n, 506, view.kind, sides);
  n = ask(asked, n, 507, source ? steps(gainOf(window, source, SOURCE)) : 0, side);
  n = ask(asked, n, 508, steps(said), size);
  n = ask(asked, n, 509, steps(said), sides);
  n = ask(asked, n, 510, speaker, side);
  n = ask(asked, n, 511, speaker, view.kind);
  n = ask(asked, n, 512, source ? (word[source.end - 1] as number) : 0, side);
  n = ask(asked, n, 513, source ? (word[source.end - 1] as number) : 0, view.head);
  n = ask(asked, n, 514, source ? (word[source.first] as number) : 0, side);
  n = ask(asked, n, 515, source ? (shape[source.end - 1] as number) : 0, gap);
  n = ask(asked, n, 516, gap, view.kind);
  n = ask(asked, n, 517, begins, view.kind);
  n = ask(asked, n, 518, begins, view.head);
  n = ask(asked, n, 519, closing ? (quoted[closing.end - 1] as number) : 5, view.kind);
  n = ask(asked, n, 520, closing && closing.end < count ? (word[closing.end] as number) : 0, size);
  n = ask(asked, n, 521, words, sure);
  n = ask(asked, n, 522, view.place, sides);
  n = ask(asked, n, 523, view.pattern, sides);
  n = ask(asked, n, 524, suffix[view.first] as number, suffix[view.end - 1] as number);
  n = ask(asked, n, 525, within, sure);
  n = ask(asked, n, 526, within, view.kind);
  n = ask(asked, n, 527, next, view.head);
  n = ask(asked, n, 528, view.quoted, view.head);
  n = ask(asked, n, 529, view.quoted, sure);
  n = ask(asked, n, 530, word[view.first] as number, word[view.end - 1] as number);
  n = ask(asked, n, 531, view.first > 0 ? (word[view.first - 1] as number) : 0, view.head);
  n = ask(asked, n, 532, Math.min(content.length, 3), view.kind);
  n = ask(asked, n, 533, text.paragraph[view.first] === 0 ? 1 : 0, view.kind);
  n = ask(asked, n, 560, company, view.head);
  n = ask(asked, n, 561, company, view.kind);
  n = ask(asked, n, 562, company, sure);
  n = ask(asked, n, 563, company * 16 + side, view.pattern);
  // other cues of the sentence, behind this one
  const ending = Math.min(count, view.end + (text.toEnd[view.end - 1] as number) + 1);
  const after = Math.min(4, (before[ending] as number) - (before[view.end] as number));
  n = ask(asked, n, 564, after * 8 + within, view.head);
  n = ask(asked, n, 565, after, view.kind);
  n = ask(asked, n, 566, after * 8 + company, sure);
  n = ask(asked, n, 567, next, begins);
  return rowsOf(asked, around(text, view, n), out, 0);
}

/** What stands around a cue, word by word: too much to ask of every token of a text, and asked of cues alone. */
function around(text: Encoded, view: CueView, from: number): number {
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
  n = ask(asked, n, 540, next, then);
  n = ask(asked, n, 541, subject < 0 ? 1 : (word[subject] as number), head);
  n = ask(asked, n, 542, object < 0 ? 2 : (word[object] as number), head);
  n = ask(asked, n, 543, subject < 0 ? 1 : (suffix[subject] as number), suffix[last] as number);
  n = ask(asked, n, 544, before, Math.imul(kind, 31) ^ after);
  n = ask(asked, n, 545, text.leftMark[first] as number, head);
  n = ask(asked, n, 546, text.rightMark[last] as number, head);
  n = ask(asked, n, 547, marks, head);
  n = ask(asked, n, 548, view.place, head);
  n = ask(asked, n, 549, end < count ? (suffix[end] as number) : 0, head);
  n = ask(asked, n, 550, previous, next);
  n = ask(asked, n, 551, suffix[last] as number, after);
  return n;
}
