import type { TokenRange } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Words between quotation marks, without the marks. */
export interface Quotation extends TokenRange {
  paragraph: number;
  /** False when the closing mark is missing and the quotation was ended with its paragraph. */
  closed: boolean;
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '"': '"',
  "''": "''",
  '«': '»',
  '‘': '’',
  "'": "'",
};
const SINGLE = new Set(['’', "'"]);

/**
 * Finds quotations, paragraph by paragraph. A paragraph that opens a quotation and does not close it gives
 * one up to its end: news style repeats the opening mark at each paragraph of a long quotation.
 * - `“Stay away,” she said`, `'vetoed bid'`, `«non»`, `''two single marks''`
 * - `"Stay away,” she said`: a straight mark and a curly one make a pair where no curly pair stands inside
 * - not: the apostrophes of `the officials’ report`, `rock 'n' roll`
 *
 * Linear: a single mark opens only where its closing mark is still to come.
 */
export function findQuotations(
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
): Quotation[] {
  const quotations: Quotation[] = [];
  paragraphs.forEach(({ first, end }, paragraph) => {
    const lastSingle = lastClosingSingle(tokens, first, end);
    const lastCurly = lastOf(tokens, first, end, '”');
    let opened = -1;
    let closing = '';
    let inner = false;
    for (let at = first; at < end; at++) {
      const mark = markAt(tokens, at, end);
      if (!mark) continue;
      if (opened < 0) {
        const closes = PAIRS[mark];
        if (closes && opens(tokens, at, mark) && !(SINGLE.has(closes) && at >= lastSingle)) {
          opened = at + mark.length;
          closing = closes;
          inner = false;
        }
      } else if (mark === closing ? closesQuotation(tokens, at, mark) : mixed(mark, at)) {
        if (at > opened) quotations.push({ first: opened, end: at, paragraph, closed: true });
        opened = -1;
      } else if (mark === '“') inner = true;
      at += mark.length - 1;
    }
    if (opened >= 0 && opened < end && !SINGLE.has(closing))
      quotations.push({ first: opened, end, paragraph, closed: false });

    /** The other kind of double mark closes what a straight or a curly one has opened. */
    function mixed(mark: string, at: number): boolean {
      if (closing === '"') return mark === '”' && !inner;
      return closing === '”' && mark === '"' && at > lastCurly && (tokens[at] as Token).glued;
    }
  });
  return quotations;
}

/**
 * For every token: 0 outside a quotation, 1 inside, 2 the mark that opens, 3 the mark that closes.
 * @param quotations as `findQuotations` gives them
 */
export function quotationStates(count: number, quotations: readonly Quotation[]): Uint8Array {
  const states = new Uint8Array(count);
  for (const { first, end, closed } of quotations) {
    states.fill(1, first, end);
    states[first - 1] = 2;
    if (closed) states[end] = 3;
  }
  return states;
}

/** A mark of quotation at `at`: two single marks without a blank between them count as one. */
function markAt(tokens: readonly Token[], at: number, end: number): string {
  const { text, kind } = tokens[at] as Token;
  if (kind === 'word' || kind === 'number') return '';
  const next = tokens[at + 1];
  if (text === "'" && at + 1 < end && next?.text === "'" && next.glued) return "''";
  return text in PAIRS || text === '”' || text === '»' || text === '’' ? text : '';
}

/** An opening mark has a word glued to its right and none to its left. */
function opens(tokens: readonly Token[], at: number, mark: string): boolean {
  if (mark === '“' || mark === '«' || mark === '„') return true;
  const token = tokens[at] as Token;
  const next = tokens[at + mark.length];
  const before = tokens[at - 1];
  return !!next?.glued && (!token.glued || before?.kind === 'punctuation');
}

function closesQuotation(tokens: readonly Token[], at: number, mark: string): boolean {
  if (!SINGLE.has(mark)) return true;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return token.glued && (!next?.glued || next.kind !== 'word');
}

function lastOf(tokens: readonly Token[], first: number, end: number, mark: string): number {
  let at = end - 1;
  for (; at >= first; at--) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'punctuation' && text === mark) break;
  }
  return at;
}

function lastClosingSingle(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at > first; at--) {
    const { text, kind } = tokens[at] as Token;
    if (kind === 'punctuation' && SINGLE.has(text) && closesQuotation(tokens, at, text)) return at;
  }
  return -1;
}
