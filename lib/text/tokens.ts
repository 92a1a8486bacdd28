import type { Span } from './span.ts';

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
}

/** The span from one token to another, both included. */
export const spanOf = (first: Token, last: Token): Span => [first.start, last.end];

const PIECE =
  /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{Sc}%‰°½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞²³+=<>~≈±#@&§]|[^\s\p{L}\p{Nd}]/u;
const INITIALS = /^\p{L}$/u;
const POSSESSIVE = /['’]s$/i;

/**
 * Splits a text into tokens, in order, with exact offsets. Linear in the length of the text.
 * @param abbreviations lower-cased, without the final full stop ("mr", "gen", "dept")
 */
export function tokenise(text: string, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const pieces = new RegExp(PIECE, 'gu'); // its own lastIndex: two texts can be read at once
  let previousEnd = -1;
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    const start = match.index;
    let end = start + match[0].length;
    const kind = kindOf(match[0]);
    if (kind === 'word') {
      end = withFullStops(text, start, end, abbreviations);
      pieces.lastIndex = end;
    }
    const possessive = kind === 'word' && end - start > 2 && POSSESSIVE.test(match[0]);
    const cut = possessive ? end - 2 : end;
    tokens.push(token(text, start, cut, kind, start === previousEnd));
    if (possessive) tokens.push(token(text, cut, end, 'word', true));
    previousEnd = end;
  }
  return tokens;
}

function token(text: string, start: number, end: number, kind: TokenKind, glued: boolean): Token {
  const written = text.slice(start, end);
  const lower = written.toLowerCase().replace('’', "'");
  return { start, end, kind, text: written, lower, glued };
}

function kindOf(piece: string): TokenKind {
  const code = piece.codePointAt(0) as number;
  if (/\p{L}/u.test(piece[0] as string) || (code > 0xffff && /\p{L}/u.test(piece))) return 'word';
  if (/\p{Nd}/u.test(piece)) return 'number';
  return /[\p{Sc}\p{Sm}\p{No}%‰°#@&§]/u.test(piece) ? 'symbol' : 'punctuation';
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
