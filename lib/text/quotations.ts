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
 * - `“He called it a “trap” again.”`: one within another, where the outer one is closed too
 * - `"Stay away,” she said`, `“Stay," she said. “Go,” he said.`: a straight mark and a curly one make a pair where no
 *   curly pair stands inside; `“Stay,“ she said`: so do two that open
 * - `“Stay," she said. "Go.”`: two straight marks between that close and open, `“Call it a "trap," and go.”`: not two
 *   that open and close
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
    const nextCurly = curlyMarks(tokens, first, end);
    let opened = -1;
    let closing = '';
    let inner = false;
    let straight = false; // a straight pair is open within
    for (let at = first; at < end; at++) {
      const mark = markAt(tokens, at);
      if (!mark) continue;
      if (opened < 0) {
        const closes = PAIRS[mark];
        if (closes && opens(tokens, at, mark) && !(SINGLE.has(closes) && at >= lastSingle)) {
          opened = at + 1;
          closing = closes;
          inner = false;
          straight = false;
        }
      } else if (mark === closing ? closesQuotation(tokens, at, mark) : mixed(mark, at)) {
        if (inner && mark === '”' && nextCurly(at) === mark) {
          inner = false;
          continue;
        }
        if (at > opened) quotations.push({ first: opened, end: at, paragraph, closed: true });
        opened = -1;
      } else if (mark === '“') inner = true;
      else if (mark === '"') straight = !straight && opens(tokens, at, mark);
    }
    if (opened >= 0 && opened < end && !SINGLE.has(closing))
      quotations.push({ first: opened, end, paragraph, closed: false });

    /** Another double mark closes what a straight or a curly one has opened, where it stands like one that closes. */
    function mixed(mark: string, at: number): boolean {
      if (closing === '"') return mark === '”' && !inner;
      if (closing !== '”' || (mark !== '"' && mark !== '“')) return false;
      if (mark === '"' && !nextCurly(at)) return (tokens[at] as Token).glued;
      if (!endsWords(tokens, at)) return false;
      return (
        mark === '“' || nextCurly(at) !== '”' || (!straight && goesOnStraight(tokens, at, end))
      );
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

/** A mark of quotation at `at`; "" when there is none. */
function markAt(tokens: readonly Token[], at: number): string {
  const { text, kind } = tokens[at] as Token;
  if (kind === 'word' || kind === 'number') return '';
  return text in PAIRS || text === '”' || text === '»' || text === '’' ? text : '';
}

/** An opening mark has a word glued to its right and none to its left. */
function opens(tokens: readonly Token[], at: number, mark: string): boolean {
  if (mark === '“' || mark === '«' || mark === '„') return true;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return !!next?.glued && (!token.glued || before?.kind === 'punctuation');
}

function closesQuotation(tokens: readonly Token[], at: number, mark: string): boolean {
  if (!SINGLE.has(mark)) return true;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return token.glued && (!next?.glued || next.kind !== 'word');
}

/** Whether a mark hangs on the punctuation before it, and a blank or nothing follows. */
function endsWords(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (tokens[at] as Token).glued && before?.kind === 'punctuation' && !tokens[at + 1]?.glued;
}

/** Whether the next double mark after a straight one is a straight one that opens: `“A," she said. "B.”` */
function goesOnStraight(tokens: readonly Token[], at: number, end: number): boolean {
  for (let next = at + 1; next < end; next++) {
    const { text } = tokens[next] as Token;
    if (text === '"') return opens(tokens, next, text);
    if (text === '“' || text === '”') return false;
  }
  return false;
}

/** Tells the next curly double mark after a token, "" when there is none; asked in order, it looks at each token once. */
function curlyMarks(tokens: readonly Token[], first: number, end: number): (at: number) => string {
  let next = first;
  const isCurly = (text: string | undefined) => text === '“' || text === '”';
  return (at) => {
    while (next < end && (next <= at || !isCurly(tokens[next]?.text))) next++;
    return next < end ? (tokens[next] as Token).text : '';
  };
}

function lastClosingSingle(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at > first; at--) {
    const { text, kind } = tokens[at] as Token;
    if (kind === 'punctuation' && SINGLE.has(text) && closesQuotation(tokens, at, text)) return at;
  }
  return -1;
}
