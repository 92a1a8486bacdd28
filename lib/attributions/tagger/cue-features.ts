import type { TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';
import { row } from './hash.ts';

/** Rows that one token asks for when it is judged as a cue. */
export const CUE_FEATURES = 27;

/**
 * Features of a token as (part of) a cue. Each is a number and one or two values; the numbers stay what they are,
 * a trained model knows them.
 * @param sentence of the token: nothing beyond it is looked at
 * @param out takes `CUE_FEATURES` rows
 */
export function cueFeatures(
  text: Encoded,
  at: number,
  sentence: TokenRange,
  out: Int32Array,
): void {
  const { word, suffix, klass, shape } = text;
  const w0 = word[at] as number;
  const k0 = klass[at] as number;
  const q0 = text.quoted[at] as number;
  const ending = suffix[at] as number;
  const previous = near(word, at, -1, sentence);
  const next = near(word, at, 1, sentence);
  const before = near(klass, at, -1, sentence);
  const after = near(klass, at, 1, sentence);
  const left = text.left[at] as number;
  const right = text.right[at] as number;
  const subject = left < 0 ? 1 : (klass[left] as number);
  const object = right < 0 ? 2 : (klass[right] as number);
  const place =
    Math.min(text.fromStart[at] as number, 6) * 8 + Math.min(text.toEnd[at] as number, 6);
  let n = 0;
  out[n++] = row(1, w0);
  out[n++] = row(2, previous);
  out[n++] = row(3, next);
  out[n++] = row(6, previous, w0);
  out[n++] = row(7, w0, next);
  out[n++] = row(9, next, near(word, at, 2, sentence));
  out[n++] = row(11, ending);
  out[n++] = row(12, ending, before);
  out[n++] = row(13, ending, after);
  out[n++] = row(16, k0, shape[at] as number);
  out[n++] = row(17, before, k0);
  out[n++] = row(18, k0, after);
  out[n++] = row(19, near(klass, at, -2, sentence), before ^ Math.imul(k0, 31));
  out[n++] = row(20, near(klass, at, 2, sentence), after ^ Math.imul(k0, 31));
  out[n++] = row(22, q0, w0);
  out[n++] = row(23, (text.hasQuote[at] as number) * 4 + q0, k0);
  out[n++] = row(26, (text.sinceClose[at] as number) * 8 + (text.untilOpen[at] as number), w0);
  out[n++] = row(28, place, k0);
  out[n++] = row(29, subject, w0);
  out[n++] = row(30, object, w0);
  out[n++] = row(32, subject, ending);
  out[n++] = row(34, right < 0 ? 2 : (word[right] as number), w0);
  out[n++] = row(35, text.leftMark[at] as number, w0);
  out[n++] = row(36, text.rightMark[at] as number, w0);
  out[n++] = row(38, text.paragraph[at] === 0 ? 1 : 0, w0);
  out[n++] = row(44, at > sentence.first ? (suffix[at - 1] as number) : 0, w0);
  out[n] = row(45, at + 1 < sentence.end ? (suffix[at + 1] as number) : 0, w0);
}

/** What a list has so many tokens off; the distance itself where the sentence has no such token. */
function near(values: Int32Array, at: number, offset: number, sentence: TokenRange): number {
  const other = at + offset;
  return other >= sentence.first && other < sentence.end ? (values[other] as number) : offset;
}
