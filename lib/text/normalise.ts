import type { Span } from './span.ts';

/** A text as the rules read it, and the way back to the text as it was given. */
export interface NormalisedText {
  text: string;
  /** Maps a span of `text` to the span of the original that holds the same words. */
  toOriginal(span: Span): Span;
}

/** Soft hyphen, zero-width characters, word joiner, byte order mark, direction marks and overrides. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/**
 * Characters that stand for others of the same width: exotic blanks, full-width forms, marks in Arabic numerals; lone
 * surrogates are left.
 */
const FOLDED =
  /[\u00A0\u066A-\u066C\u1680\u2000-\u200A\u202F\u205F\u3000\uFF01-\uFF5E\u2028\u2029\u0085\r\f\v\t]/g;

/**
 * Removes what a reader cannot see and folds what looks the same, keeping a monotone, total map of offsets.
 * - `3\u00ADmillion` reads `3million`, `１，２８８` reads `1,288`, `٣٫٥` has its mark as `.`, a no-break blank reads as a blank
 * - nothing that changes meaning is touched: curly quotes, dashes, accents and ligatures stay
 */
export function normalise(original: string): NormalisedText {
  const folded = original.replace(FOLDED, fold);
  /** For each unit that is left, where it stood. */
  const places: number[] = [];
  let next = 0;
  const keepUpTo = (gap: number) => {
    while (next < gap) places.push(next++);
    next = gap + 1;
    return '';
  };
  const text = folded.replace(INVISIBLE, (_, at: number) => keepUpTo(at));
  if (text === folded) return { text, toOriginal: (span) => span };
  keepUpTo(original.length);
  const toOriginal = (span: Span): Span => {
    const first = places[span[0]] ?? original.length;
    return [first, span[1] > span[0] ? (places[span[1] - 1] ?? original.length - 1) + 1 : first];
  };
  return { text, toOriginal };
}

function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code <= 0x66c && code >= 0x66a) return '%.,'.charAt(code - 0x66a);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x85 ? '\n' : ' ';
}
