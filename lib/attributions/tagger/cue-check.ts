import type { Encoded } from './encode.ts';
import { CONTENT, gainOf, SOURCE, steps } from './evidence.ts';
import { features, lookUp, NONE, values } from './hash.ts';
import { CUE_PLACE, CUE_QUOTED, type CueView, HEAD, KIND, PATTERN, seeCue } from './spot.ts';
import type { Seen } from './tag-spans.ts';

/** Places of other values. */
const SURE = 8;
const SIDE = 9;
const SIDES = 10;
const SIZE = 11;
const GAIN = 12;
const SAID = 13;
const SPEAKER = 14;
const SOURCE_END = 15;
const SOURCE_START = 16;
const SHAPE = 17;
const GAP = 18;
const BEGINS = 19;
const CLOSES = 20;
const BEHIND = 21;
const WORDS = 22;
const SUFFIX = 23;
const SUFFIX_LAST = 24;
const WORD = 25;
const LAST = 26;
const PREVIOUS = 27;
const WITHIN = 28;
const NEXT = 29;
const THEN = 30;
const PARTS = 31;
const HEADLINE = 32;
const COMPANY = 33;
const COMPANY_SIDE = 34;
const AFTER = 35;
const AFTER_WITHIN = 36;
const AFTER_COMPANY = 37;
const SUBJECT = 38;
const SUBJECT_SUFFIX = 39;
const OBJECT = 40;
const BEFORE_KLASS = 41;
const AFTER_KLASS = 42;
const KIND_AFTER = 43;
const LEFT_MARK = 44;
const RIGHT_MARK = 45;
const MARKS = 46;
const NEXT_SUFFIX = 47;

const FEATURES = features(
  [SURE, NONE, 500],
  [SURE, HEAD],
  [SURE, KIND],
  [SURE, SIDE],
  [HEAD, SIDE],
  [HEAD, SIZE],
  [KIND, SIDES],
  [GAIN, SIDE],
  [SAID, SIZE],
  [SAID, SIDES],
  [SPEAKER, SIDE],
  [SPEAKER, KIND],
  [SOURCE_END, SIDE],
  [SOURCE_END, HEAD],
  [SOURCE_START, SIDE],
  [SHAPE, GAP],
  [GAP, KIND],
  [BEGINS, KIND],
  [BEGINS, HEAD],
  [CLOSES, KIND],
  [BEHIND, SIZE],
  [WORDS, SURE],
  [CUE_PLACE, SIDES],
  [PATTERN, SIDES],
  [SUFFIX, SUFFIX_LAST],
  [WITHIN, SURE],
  [WITHIN, KIND],
  [NEXT, HEAD],
  [CUE_QUOTED, HEAD],
  [CUE_QUOTED, SURE],
  [WORD, LAST],
  [PREVIOUS, HEAD],
  [PARTS, KIND],
  [HEADLINE, KIND],
  [COMPANY, HEAD, 560],
  [COMPANY, KIND],
  [COMPANY, SURE],
  [COMPANY_SIDE, PATTERN],
  [AFTER_WITHIN, HEAD],
  [AFTER, KIND],
  [AFTER_COMPANY, SURE],
  [NEXT, BEGINS],
  // what stands around a cue, word by word: too much to ask of every token of a text, and asked of cues alone
  [NEXT, THEN, 540],
  [SUBJECT, HEAD],
  [OBJECT, HEAD],
  [SUBJECT_SUFFIX, SUFFIX_LAST],
  [BEFORE_KLASS, KIND_AFTER],
  [LEFT_MARK, HEAD],
  [RIGHT_MARK, HEAD],
  [MARKS, HEAD],
  [CUE_PLACE, HEAD],
  [NEXT_SUFFIX, HEAD],
  [PREVIOUS, NEXT],
  [SUFFIX_LAST, AFTER_KLASS],
);

/**
 * Features by which a cue is looked at again, now that its source and content are known: one without a source, or
 * with a content that hardly looks like one, is less often a cue.
 * @param margin of the cue, as `tagCues` gives it
 * @param company as `companyOf` tells it
 */
export function checkFeatures(
  text: Encoded,
  { view, window, before, tagged }: Seen,
  margin: number,
  company: number,
): number {
  const { source, content } = tagged;
  const { first, end } = view;
  const { word, klass, count } = text;
  const opening = content[0];
  const closing = content.at(-1);
  const said = content.reduce((sum, range) => sum + gainOf(window, range, CONTENT), 0);
  const length = content.reduce((sum, { first, end }) => sum + end - first, 0);
  const side = source ? (source.first < first ? 1 : 2) : 0;
  const start = first - (text.fromStart[first] as number);
  const within = Math.min(4, (before[first] as number) - (before[start] as number));
  // other cues of the sentence, behind this one
  const stop = Math.min(count, end + (text.toEnd[end - 1] as number) + 1);
  const after = Math.min(4, (before[stop] as number) - (before[end] as number));
  seeCue(view);
  values[SURE] = steps(margin);
  values[SIDE] = side;
  values[SIDES] = (opening ? (opening.first < first ? 1 : 0) : 2) * 4 + side;
  values[SIZE] = length < 1 ? 0 : Math.min(8, 1 + Math.floor(Math.log2(length)));
  values[GAIN] = source ? steps(gainOf(window, source, SOURCE)) : 0;
  values[SAID] = steps(said);
  values[SPEAKER] = source ? (klass[source.end - 1] as number) : 0;
  values[SOURCE_END] = source ? (word[source.end - 1] as number) : 0;
  values[SOURCE_START] = source ? (word[source.first] as number) : 0;
  values[SHAPE] = source ? (text.shape[source.end - 1] as number) : 0;
  values[GAP] = source ? Math.min(9, Math.abs(source.end - first)) : 10;
  values[BEGINS] = opening ? (word[opening.first] as number) : 0;
  values[CLOSES] = closing ? (text.quoted[closing.end - 1] as number) : 5;
  values[BEHIND] = closing && closing.end < count ? (word[closing.end] as number) : 0;
  values[PARTS] = Math.min(content.length, 3);
  values[WORDS] = end - first;
  values[WITHIN] = within;
  values[HEADLINE] = text.paragraph[first] === 0 ? 1 : 0;
  values[COMPANY] = company;
  values[COMPANY_SIDE] = company * 16 + side;
  values[AFTER] = after;
  values[AFTER_WITHIN] = after * 8 + within;
  values[AFTER_COMPANY] = after * 8 + company;
  lookAround(text, view);
  return lookUp(FEATURES);
}

/** What stands in a cue and around it, word by word. */
function lookAround(text: Encoded, { first, end, kind }: CueView): void {
  const { word, klass, suffix, count, left, right } = text;
  const last = end - 1;
  const subject = left[first] as number;
  const object = right[last] as number;
  const after = end < count ? (klass[end] as number) : 0;
  values[WORD] = word[first] as number;
  values[LAST] = word[last] as number;
  values[SUFFIX] = suffix[first] as number;
  values[SUFFIX_LAST] = suffix[last] as number;
  values[PREVIOUS] = first > 0 ? (word[first - 1] as number) : 0;
  values[NEXT] = end < count ? (word[end] as number) : 0;
  values[NEXT_SUFFIX] = end < count ? (suffix[end] as number) : 0;
  values[THEN] = end + 1 < count ? (word[end + 1] as number) : 0;
  values[SUBJECT] = subject < 0 ? 1 : (word[subject] as number);
  values[SUBJECT_SUFFIX] = subject < 0 ? 1 : (suffix[subject] as number);
  values[OBJECT] = object < 0 ? 2 : (word[object] as number);
  values[BEFORE_KLASS] = first > 0 ? (klass[first - 1] as number) : 0;
  values[AFTER_KLASS] = after;
  values[KIND_AFTER] = Math.imul(kind, 31) ^ after;
  values[LEFT_MARK] = text.leftMark[first] as number;
  values[RIGHT_MARK] = text.rightMark[last] as number;
  values[MARKS] = (text.sinceClose[first] as number) * 8 + (text.untilOpen[last] as number);
}
