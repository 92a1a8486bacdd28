import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import { oncePerAnalysis } from '../reading/once-per-analysis.ts';

/** A quotation as its bare words. */
export interface QuotedWords {
  span: Span;
  words: readonly string[];
  /** As written, word by word. */
  written: readonly string[];
}

/** Fewer quoted words are a term, not a statement. */
const FEWEST = 3;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** The quotations of a report that say something. */
export const quotedWords = oncePerAnalysis(readWords);

function readWords({ article, analysis }: Report): QuotedWords[] {
  return analysis.quotations
    .map((span) => {
      const written = article.text.slice(span[0], span[1]).match(WORD) ?? [];
      return { span, written, words: written.map((word) => word.toLowerCase().replace('’', "'")) };
    })
    .filter(({ words }) => words.length >= FEWEST);
}
