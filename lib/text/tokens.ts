import { CURLY, endOfPiece, kindAt, SINGLE, STOP } from './pieces.ts';
import type { Span } from './span.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { unitsOf } from './units.ts';

/** The kinds a rule can rely on. A currency sign or a percent sign is a symbol. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/**
 * The smallest piece that a rule looks at.
 * - `Orvath's` is two words, `Orvath` and `'s`; `didn't` is one; `U.S.` and `Mr.` keep their full stops
 * - `four-day` is three tokens, `$4.3m` three, `RM23.50` two: `glued` tells that no blank stands before
 */
export interface Token {
  /** UTF-16 offset of the first unit in the text. */
  start: number;
  /** UTF-16 offset after the last unit. */
  end: number;
  kind: TokenKind;
  /** As written. */
  text: string;
  /** Lower-cased, with curly apostrophes straightened: the form that lexicons are asked for. */
  lower: string;
  /** No blank stands between this token and the one before. */
  glued: boolean;
  /** One for all tokens that are written so, unless they are long. */
  spelling: Spelling;
}

/** The span from one token to another, both included. */
export const spanOf = (first: Token, last: Token): Span => [first.start, last.end];

const INITIALS = /^\p{L}$/u;
const SMALL_S = 115;

/**
 * Splits a text into tokens, in order, with exact offsets. Linear in the length of the text.
 * @param abbreviations lower-cased, without the final full stop ("mr", "gen", "dept")
 */
export function tokenise(text: string, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const units = unitsOf(text);
  let previousEnd = -1;
  for (let start = 0; start < text.length; ) {
    let end = endOfPiece(text, units, start);
    if (end === start) {
      start++;
      continue;
    }
    const kind = kindAt(text, units, start);
    const possessive = kind === 'word' && isPossessive(units, start, end);
    if (kind === 'word' && units[end] === STOP)
      end = withFullStops(text, start, end, abbreviations);
    const cut = possessive ? end - 2 : end;
    tokens.push(token(text, units, start, cut, kind, start === previousEnd));
    if (possessive) tokens.push(token(text, units, cut, end, 'word', true));
    previousEnd = end;
    start = end;
  }
  return tokens;
}

function token(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  kind: TokenKind,
  glued: boolean,
): Token {
  const spelling = spellingOf(text, units, start, end);
  return { start, end, kind, text: spelling.text, lower: spelling.lower, glued, spelling };
}

/** `Orvath's`; not `'s` alone. */
function isPossessive(units: Uint16Array, start: number, end: number): boolean {
  // the bit that parts capitals from small letters is set
  if (end - start < 3 || ((units[end - 1] as number) | 32) !== SMALL_S) return false;
  return units[end - 2] === SINGLE || units[end - 2] === CURLY;
}

/** "U.S.", "a.m." and "Mr." keep their full stops: they end no sentence by themselves. */
function withFullStops(
  text: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): number {
  if (end - start === 1) {
    let at = end;
    while (
      text[at] === '.' &&
      INITIALS.test(text[at + 1] ?? '') &&
      !INITIALS.test(text[at + 2] ?? '')
    )
      at += 2;
    if (at > end) return text[at] === '.' ? at + 1 : at;
  }
  return abbreviations.has(text.slice(start, end).toLowerCase()) ? end + 1 : end;
}
