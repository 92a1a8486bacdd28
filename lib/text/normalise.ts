import type { Span } from './span.ts';

/** A text as the rules read it, and the way back to the text as it was given. */
export interface NormalisedText {
  text: string;
  /** Maps a span of `text` to the span of the original that holds the same words. */
  toOriginal(span: Span): Span;
}

/** Soft hyphen, zero-width characters, word joiner, byte order mark, direction marks and overrides. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
/**
 * Characters that stand for others of the same width: exotic blanks, full-width forms, marks in Arabic numerals; lone
 * surrogates are left.
 */
const FOLDED =
  /[\u00A0\u066A-\u066C\u1680\u2000-\u200A\u202F\u205F\u3000\uFF01-\uFF5E\u2028\u2029\u0085\r\f\v\t]/;

/**
 * Removes what a reader cannot see and folds what looks the same, keeping a monotone, total map of offsets.
 * - `3\u00ADmillion` reads `3million`, `１，２８８` reads `1,288`, `٣٫٥` has its mark as `.`, a no-break blank reads as a blank
 * - nothing that changes meaning is touched: curly quotes, dashes, accents and ligatures stay
 *
 * Costs one test when there is nothing to do, which is the usual case.
 */
export function normalise(original: string): NormalisedText {
  if (!INVISIBLE.test(original) && !FOLDED.test(original))
    return { text: original, toOriginal: (span) => span };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let at = 0; at < original.length; at++) {
    const character = original[at] as string;
    if (INVISIBLE.test(character)) continue;
    text += FOLDED.test(character) ? fold(character) : character;
    starts.push(at);
    ends.push(at + 1);
  }
  const toOriginal = ([start, end]: Span): Span => {
    const first = starts[start] ?? original.length;
    return [first, end > start ? (ends[end - 1] ?? original.length) : first];
  };
  return { text, toOriginal };
}

function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code <= 0x66c && code >= 0x66a) return '%.,'.charAt(code - 0x66a);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x85 ? '\n' : ' ';
}
