import type { TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';
import { ask, asked, rowsOf } from './hash.ts';

/** Rows that one token asks for when it is judged as a cue. */
export const CUE_FEATURES = 14;

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
  const starts = at === sentence.first;
  const ends = at + 1 >= sentence.end;
  const next = ends ? 1 : (word[at + 1] as number);
  const before = starts ? -1 : (klass[at - 1] as number);
  const after = ends ? 1 : (klass[at + 1] as number);
  const right = text.right[at] as number;
  const further = at - 2 >= sentence.first ? (klass[at - 2] as number) : -2;
  let n = 0;
  n = ask(asked, n, 1, w0, 0);
  n = ask(asked, n, 2, starts ? -1 : (word[at - 1] as number), 0);
  n = ask(asked, n, 3, next, 0);
  n = ask(asked, n, 7, w0, next);
  n = ask(asked, n, 12, suffix[at] as number, before);
  n = ask(asked, n, 16, k0, shape[at] as number);
  n = ask(asked, n, 17, before, k0);
  n = ask(asked, n, 18, k0, after);
  n = ask(asked, n, 19, further, before ^ Math.imul(k0, 31));
  n = ask(asked, n, 23, (text.hasQuote[at] as number) * 4 + (text.quoted[at] as number), k0);
  n = ask(asked, n, 30, right < 0 ? 2 : (klass[right] as number), w0);
  n = ask(asked, n, 36, text.rightMark[at] as number, w0);
  n = ask(asked, n, 44, starts ? 0 : (suffix[at - 1] as number), w0);
  n = ask(asked, n, 45, ends ? 0 : (suffix[at + 1] as number), w0);
  rowsOf(asked, n, out, 0);
}
