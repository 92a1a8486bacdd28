import type { Report } from '../../report/report.ts';
import { alignWords } from '../../text/align-words.ts';
import type { QuotationFinding } from '../comparison.ts';
import { otherSpeaker } from './speaker.ts';
import { type QuotedWords, quotedWords } from './words.ts';

type Other = QuotationFinding['others'][number];

/** Two quotations share at least this run of words before they are aligned at all. */
const SHARED_RUN = 3;
/** What part of the shorter one must be common, and how many words, to be the same quotation altered. */
const COMMON = 0.6;
const COMMON_WORDS = 5;

/** The quotations of the first report that others give too: whole, shortened, altered, or by another speaker. */
export function findQuotationDrift(report: Report, others: readonly Report[]): QuotationFinding[] {
  const elsewhere = others.map((other) => ({ other, quotations: quotedWords(other) }));
  return quotedWords(report).flatMap((own) => {
    const found = elsewhere.flatMap(({ other, quotations }) => {
      const best = quotations
        .map((quotation) => drift(report, own, other, quotation))
        .filter((drifted) => drifted !== null)
        .sort((a, b) => b.common - a.common)[0];
      return best ? [best.finding] : [];
    });
    return found.length ? [{ own: { report: report.id, span: own.span }, others: found }] : [];
  });
}

function drift(
  report: Report,
  own: QuotedWords,
  other: Report,
  quotation: QuotedWords,
): { finding: Other; common: number } | null {
  if (!sharesRun(own.words, quotation.words)) return null;
  const { runs, common } = alignWords(own.words, quotation.words, own.written, quotation.written);
  const shorter = Math.min(own.words.length, quotation.words.length);
  if (common < shorter && (common < COMMON_WORDS || common < shorter * COMMON)) return null;
  const same = common === own.words.length && common === quotation.words.length;
  const kind = otherSpeaker(report, own.span, other, quotation.span)
    ? 'other speaker'
    : same
      ? 'same'
      : common === shorter
        ? 'shortened'
        : 'altered';
  const place = { report: other.id, span: quotation.span };
  return { finding: { place, drift: kind, words: runs }, common };
}

function sharesRun(a: readonly string[], b: readonly string[]): boolean {
  const runs = new Set<string>();
  for (let at = 0; at + SHARED_RUN <= a.length; at++)
    runs.add(a.slice(at, at + SHARED_RUN).join(' '));
  for (let at = 0; at + SHARED_RUN <= b.length; at++)
    if (runs.has(b.slice(at, at + SHARED_RUN).join(' '))) return true;
  return false;
}
