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
  '"': '"',
  '«': '»',
  '‘': '’',
  "'": "'",
};

/**
 * Finds quotations, paragraph by paragraph. A paragraph that opens a quotation and does not close it gives
 * one up to its end: news style repeats the opening mark at each paragraph of a long quotation.
 * - `“Stay away,” she said`, `'vetoed bid'`, `«non»`
 * - not: the apostrophes of `the officials’ report`, `rock 'n' roll`
 */
export function findQuotations(
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
): Quotation[] {
  const quotations: Quotation[] = [];
  paragraphs.forEach(({ first, end }, paragraph) => {
    let opened = -1;
    let closing = '';
    for (let at = first; at < end; at++) {
      const token = tokens[at] as Token;
      if (opened < 0) {
        const mark = PAIRS[token.text];
        if (!mark || !opens(tokens, at)) continue;
        opened = at + 1;
        closing = mark;
      } else if (token.text === closing && closesQuotation(tokens, at)) {
        if (at > opened) quotations.push({ first: opened, end: at, paragraph, closed: true });
        opened = -1;
      }
    }
    const single = closing === "'" || closing === '’';
    if (opened >= 0 && opened < end && !single)
      quotations.push({ first: opened, end, paragraph, closed: false });
  });
  return quotations;
}

/** An opening mark has a word glued to its right and none to its left. */
function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.text === '“' || token.text === '«') return true;
  const before = tokens[at - 1];
  return !!next?.glued && (!token.glued || (!!before && before.kind === 'punctuation'));
}

function closesQuotation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.text === '”' || token.text === '»') return true;
  return !next?.glued || next.kind !== 'word';
}
