import type { Place } from '../../lib/compare/comparison.ts';
import type { PageReport } from '../../lib/messages/protocol.ts';
import type { Report } from '../../lib/report/report.ts';
import { contextOf } from '../../lib/view/context.ts';
import { footnoteOf, footnoteText } from '../../lib/view/footnote.ts';

/** Puts a footnote on the clipboard, as Markdown. */
export async function copyFootnote(page: PageReport, places: readonly Place[]): Promise<void> {
  const { report, comparison, others } = page;
  const named = [report, ...others].filter(({ id }) => places.some((place) => place.report === id));
  const hashes = new Map(
    await Promise.all(named.map(async (one) => [one.id, await hashOf(one)] as const)),
  );
  const passages = footnoteOf(contextOf(report, comparison, others), places, hashes);
  await navigator.clipboard.writeText(footnoteText(passages, 'markdown'));
}

/** The same as the archive's exports give, so that anyone can check that a quotation is what was read. */
async function hashOf({ article }: Report): Promise<string> {
  const bytes = new TextEncoder().encode(`${article.title}\n${article.text}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
