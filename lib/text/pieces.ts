import type { TokenKind } from './tokens.ts';

/** Letters with their marks and inner apostrophes, numbers with their separators, signs, anything else but blanks. */
const PIECE =
  /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{Nd}+(?:[.,]\p{Nd}+)*|[^\s\p{L}\p{Nd}]/uy;

/** Marks that may stand within a word, within a number. */
export const SINGLE = 39;
export const CURLY = 0x2019;
export const STOP = 46;
const COMMA = 44;

/** What one unit of a text is by itself. `OTHER` ones are for `PIECE` to judge. */
const OTHER = 0;
const BLANK = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
const SIGN = 5;
const KINDS: readonly TokenKind[] = ['word', 'word', 'word', 'number', 'punctuation', 'symbol'];

/** The units up to U+2027, where the last of the marks stands that news texts are full of. */
const CLASSES = classes();

function classes(): Uint8Array {
  const all = new Uint8Array(0x2028);
  all.fill(BLANK, 9, 14).fill(MARK, 33, 127).fill(MARK, 0x2010);
  all.fill(DIGIT, 48, 58).fill(LETTER, 65, 91).fill(LETTER, 97, 123);
  for (const sign of '$%#@&+<=>|~') all[sign.charCodeAt(0)] = SIGN;
  all[32] = BLANK;
  return all;
}

function classAt(units: Uint16Array, at: number): number {
  const unit = units[at] as number;
  return unit < CLASSES.length ? (CLASSES[unit] as number) : OTHER;
}

/**
 * Where the piece ends that starts at `at`: a word, a number, one sign or mark; `at` itself where a blank stands. Two
 * single marks are one: that is how some outlets write a double one.
 * Plain letters and digits are read unit by unit, several times as fast as by the pattern.
 */
export function endOfPiece(text: string, units: Uint16Array, at: number): number {
  switch (classAt(units, at)) {
    case BLANK:
      return at;
    case LETTER:
      return endOfRun(text, units, at, LETTER, SINGLE, CURLY);
    case DIGIT:
      return endOfRun(text, units, at, DIGIT, STOP, COMMA);
    case OTHER:
      return byPattern(text, at);
    case MARK:
      return units[at] === SINGLE && units[at + 1] === SINGLE ? at + 2 : at + 1;
    default:
      return at + 1;
  }
}

/** Letters, or digits, with single marks between them. */
function endOfRun(
  text: string,
  units: Uint16Array,
  at: number,
  own: number,
  mark: number,
  other: number,
): number {
  for (let end = at + 1; ; end++) {
    const here = classAt(units, end);
    if (here === own) continue;
    if (here === OTHER) return byPattern(text, at);
    if (units[end] !== mark && units[end] !== other) return end;
    const next = classAt(units, end + 1);
    if (next === OTHER) return byPattern(text, at);
    if (next !== own) return end;
  }
}

function byPattern(text: string, at: number): number {
  PIECE.lastIndex = at;
  return PIECE.test(text) ? PIECE.lastIndex : at;
}

/** What kind of piece starts at `at`. */
export function kindAt(text: string, units: Uint16Array, at: number): TokenKind {
  const known = classAt(units, at);
  if (known !== OTHER) return KINDS[known] as TokenKind;
  const piece = String.fromCodePoint(text.codePointAt(at) as number);
  if (/\p{L}/u.test(piece)) return 'word';
  if (/\p{Nd}/u.test(piece)) return 'number';
  return /[\p{Sc}\p{Sm}\p{No}%‰°#@&§]/u.test(piece) ? 'symbol' : 'punctuation';
}
