import type { FootnoteFormat } from '../../components/panel/FootnoteChoice.tsx';
import type { Place } from '../../lib/compare/comparison.ts';
import type { PageReport } from '../../lib/messages/protocol.ts';
import type { Report } from '../../lib/report/report.ts';
import { contextOf } from '../../lib/view/context.ts';
import { footnoteOf, footnoteText } from '../../lib/view/footnote.ts';
import { fetchLaterWords } from '../../lib/view/words/fetch-later.ts';

/** A report, and those that a footnote on it may name. */
export type FootnoteFacts = Pick<PageReport, 'report' | 'comparison' | 'others'>;

/** Puts a footnote on the clipboard; HTML as such, for a word processor, and as its source, for an editor. */
export async function copyFootnote(
  page: FootnoteFacts,
  places: readonly Place[],
  format: FootnoteFormat,
): Promise<void> {
  const { report, comparison, others } = page;
  await fetchLaterWords();
  const named = [report, ...others].filter(({ id }) => places.some((place) => place.report === id));
  const hashes = new Map(
    await Promise.all(named.map(async (one) => [one.id, await hashOf(one)] as const)),
  );
  const passages = footnoteOf(contextOf(report, comparison, others), places, hashes);
  const text = footnoteText(passages, format);
  if (format !== 'html') return navigator.clipboard.writeText(text);
  const as = (type: string) => ({ [type]: new Blob([text], { type }) });
  await navigator.clipboard.write([new ClipboardItem({ ...as('text/html'), ...as('text/plain') })]);
}

/** The same as the archive's exports give, so that anyone can check that a quotation is what was read. */
async function hashOf({ article }: Report): Promise<string> {
  const bytes = new TextEncoder().encode(`${article.title}\n${article.text}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
