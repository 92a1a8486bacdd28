import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import type { Clipping, Note } from '../archive.ts';

/** A clipping with all that an export in any format needs. */
export interface Collected {
  clipping: Clipping;
  report: Report;
  notes: readonly Note[];
  /** SHA-256 of title, line feed and text, UTF-8, hexadecimal: lets anyone check that a quotation is what was saved. */
  hash: string;
}

/** The sentence in which a span begins; empty where there is none. */
export function sentenceAt({ report }: Collected, [start]: Span): string {
  const span = report.analysis.sentences.find(([from, to]) => from <= start && start < to);
  return span ? report.article.text.slice(...span) : '';
}
