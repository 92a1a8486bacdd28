import { endOfPiece, kindAt } from './pieces.ts';
import type { Span } from './span.ts';
import { type Spelling, spellingOf } from './spelling.ts';

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

/**
 * Splits a text into tokens, in order, with exact offsets. Linear in the length of the text.
 * @param abbreviations lower-cased, without the final full stop ("mr", "gen", "dept")
 */
export function tokenise(text: string, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (let start = 0; start < text.length; ) {
    let end = endOfPiece(text, start);
    if (end === start) {
      start++;
      continue;
    }
    const kind = kindAt(text, start);
    const possessive = kind === 'word' && isPossessive(text, start, end);
    if (kind === 'word') end = withFullStops(text, start, end, abbreviations);
    const cut = possessive ? end - 2 : end;
    tokens.push(token(text, start, cut, kind, start === previousEnd));
    if (possessive) tokens.push(token(text, cut, end, 'word', true));
    previousEnd = end;
    start = end;
  }
  return tokens;
}

function token(text: string, start: number, end: number, kind: TokenKind, glued: boolean): Token {
  const spelling = spellingOf(text, start, end);
  return { start, end, kind, text: spelling.text, lower: spelling.lower, glued, spelling };
}

/** `Orvath's`; not `'s` alone. */
function isPossessive(text: string, start: number, end: number): boolean {
  if (end - start < 3 || (text[end - 1] !== 's' && text[end - 1] !== 'S')) return false;
  return text[end - 2] === "'" || text[end - 2] === '’';
}

/** "U.S.", "a.m." and "Mr." keep their full stops: they end no sentence by themselves. */
function withFullStops(
  text: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): number {
  if (text[end] !== '.') return end;
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
