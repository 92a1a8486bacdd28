import type { Clipping } from '../../lib/archive/archive.ts';
import type { Correction } from '../../lib/compare/correction/correction.ts';
import type { SavedPage, StoreTrouble } from '../../lib/messages/protocol.ts';
import type { Report } from '../../lib/report/report.ts';
import type { Failure } from '../../lib/result.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import type { Article } from '../../lib/text/article.ts';
import { archive } from './archive.ts';
import { troubleOf } from './trouble.ts';

/** How many saved reports are held against a page. */
const CANDIDATES = 20;

/** What the archive has to say about a page. */
export interface Known {
  others: Report[];
  saved: number;
  own: SavedPage | null;
  corrections: readonly Correction[];
  problem: Failure<StoreTrouble> | null;
}

/**
 * Asks the archive; without it the page's own findings are still worth showing.
 * @param since number of the saved state that the page is held against; the latest unless there is such a one
 */
export async function whatIsKnown(article: Article, since: number | undefined): Promise<Known> {
  try {
    const { reports, saved } = await archive.related(article, CANDIDATES);
    const clipping = await archive.savedAt(article.url);
    const own = clipping && (await savedPage(clipping, article, since));
    const others = own ? await heldAgainst(own, reports) : reports;
    const addresses = [article, ...reports.map((one) => one.article)];
    const corrections = await archive.corrections(
      addresses.map(({ url }) => canonicalAddress(url)),
    );
    return { others, saved, own, corrections, problem: null };
  } catch (error) {
    return { others: [], saved: 0, own: null, corrections: [], problem: troubleOf(error) };
  }
}

async function savedPage(
  { id, versions, saved }: Clipping,
  { text }: Article,
  since: number | undefined,
): Promise<SavedPage> {
  const last = await archive.get(id);
  const states = versions > 1 ? await archive.moments(id) : [last?.seen ?? saved];
  const there = since !== undefined && since >= 1 && since <= states.length;
  return {
    id,
    at: states.at(-1) ?? saved,
    current: last?.article.text === text,
    states,
    since: there ? since : states.length,
  };
}

/** The latest state is among the related reports by itself; an earlier one that was asked for takes its place. */
async function heldAgainst({ id, states, since }: SavedPage, reports: Report[]): Promise<Report[]> {
  if (since === states.length) return reports;
  const earlier = (await archive.versions(id))[since - 1];
  return earlier ? [...reports.filter((one) => one.id !== id), earlier] : reports;
}
