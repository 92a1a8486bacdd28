import type { Encoded } from './encode.ts';
import { row } from './hash.ts';

/** Rows that one token asks for when it is judged as a cue. */
export const CUE_FEATURES = 46;
/** Subjects are looked for past this many light words. */
const LOOK = 5;

/**
 * Features of a token as (part of) a cue. Each is a number and one or two values; the numbers stay what they are,
 * a trained model knows them.
 * @param out takes `CUE_FEATURES` rows
 */
export function cueFeatures(text: Encoded, at: number, out: Int32Array): void {
  const { word, suffix, shape, klass, light, quoted, count } = text;
  const same = (other: number) =>
    other >= 0 && other < count && text.sentence[other] === text.sentence[at];
  const w = (offset: number) => (same(at + offset) ? (word[at + offset] as number) : offset);
  const k = (offset: number) => (same(at + offset) ? (klass[at + offset] as number) : offset);
  const s = (offset: number) => (same(at + offset) ? (shape[at + offset] as number) : 255);
  const w0 = word[at] as number;
  const k0 = klass[at] as number;
  const q0 = quoted[at] as number;
  const left = lookLeft(text, at);
  const right = lookRight(text, at);
  const leftKlass = left < 0 ? 1 : (klass[left] as number);
  const rightKlass = right < 0 ? 2 : (klass[right] as number);
  const place =
    Math.min(text.fromStart[at] as number, 6) * 8 + Math.min(text.toEnd[at] as number, 6);
  const near = (text.sinceClose[at] as number) * 8 + (text.untilOpen[at] as number);
  const quote = (text.hasQuote[at] as number) * 4 + q0;
  let n = 0;
  out[n++] = row(1, w0);
  out[n++] = row(2, w(-1));
  out[n++] = row(3, w(1));
  out[n++] = row(4, w(-2));
  out[n++] = row(5, w(2));
  out[n++] = row(6, w(-1), w0);
  out[n++] = row(7, w0, w(1));
  out[n++] = row(8, w(-1), w(1));
  out[n++] = row(9, w(1), w(2));
  out[n++] = row(10, w(-2), w(-1));
  out[n++] = row(11, suffix[at] as number);
  out[n++] = row(12, suffix[at] as number, k(-1));
  out[n++] = row(13, suffix[at] as number, k(1));
  out[n++] = row(14, s(0), s(-1));
  out[n++] = row(15, s(0), s(1));
  out[n++] = row(16, k0, s(0));
  out[n++] = row(17, k(-1), k0);
  out[n++] = row(18, k0, k(1));
  out[n++] = row(19, k(-2), k(-1) ^ Math.imul(k0, 31));
  out[n++] = row(20, k(2), k(1) ^ Math.imul(k0, 31));
  out[n++] = row(21, k(-1), k(1));
  out[n++] = row(22, q0, w0);
  out[n++] = row(23, quote, k0);
  out[n++] = row(24, near);
  out[n++] = row(25, near, k0);
  out[n++] = row(26, near, w0);
  out[n++] = row(27, place);
  out[n++] = row(28, place, k0);
  out[n++] = row(29, leftKlass, w0);
  out[n++] = row(30, rightKlass, w0);
  out[n++] = row(31, leftKlass, rightKlass);
  out[n++] = row(32, leftKlass, suffix[at] as number);
  out[n++] = row(33, left < 0 ? 1 : (word[left] as number), k0);
  out[n++] = row(34, right < 0 ? 2 : (word[right] as number), w0);
  out[n++] = row(35, text.leftMark[at] as number, w0);
  out[n++] = row(36, text.rightMark[at] as number, w0);
  out[n++] = row(37, text.leftMark[at] as number, text.rightMark[at] as number);
  out[n++] = row(38, text.paragraph[at] === 0 ? 1 : 0, w0);
  out[n++] = row(39, w(3), k0);
  out[n++] = row(40, w(-3), k0);
  out[n++] = row(41, light[at] as number, k(1) ^ Math.imul(k(2), 31));
  out[n++] = row(42, s(-1) * 256 + s(1), k0);
  out[n++] = row(43, suffix[at] as number, text.hasQuote[at] as number);
  out[n++] = row(44, same(at - 1) ? (suffix[at - 1] as number) : 0, w0);
  out[n++] = row(45, same(at + 1) ? (suffix[at + 1] as number) : 0, w0);
  out[n++] = row(46, q0);
}

/** The nearest word to the left that is no auxiliary or adverb: where a subject ends; -1 when there is none. */
export function lookLeft({ light, sentence }: Encoded, at: number): number {
  for (let left = at - 1; left >= 0 && left >= at - LOOK; left--) {
    if (sentence[left] !== sentence[at]) return -1;
    if (!light[left]) return left;
  }
  return -1;
}

export function lookRight({ light, sentence, count }: Encoded, at: number): number {
  for (let right = at + 1; right < count && right <= at + LOOK; right++) {
    if (sentence[right] !== sentence[at]) return -1;
    if (!light[right]) return right;
  }
  return -1;
}
