import type { Correction } from '../../lib/compare/correction/correction.ts';
import type { PageReport } from '../../lib/messages/protocol.ts';
import type { Report } from '../../lib/report/report.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import { archive } from './archive.ts';

/** How many saved reports are held against a page. */
const CANDIDATES = 20;

/** What the archive has to say about a page. */
export interface Known {
  others: Report[];
  saved: number;
  own: PageReport['saved'];
  corrections: readonly Correction[];
  problem: string | null;
}

/** Asks the archive; without it the page's own findings are still worth showing. */
export async function whatIsKnown({ article, analysis }: Report): Promise<Known> {
  try {
    const { reports, saved } = await archive.related(article, analysis, CANDIDATES);
    const clipping = await archive.savedAt(article.url);
    const last = clipping && (await archive.get(clipping.id));
    const own = clipping && {
      id: clipping.id,
      at: clipping.saved,
      current: last?.article.text === article.text,
    };
    const addresses = [article, ...reports.map((one) => one.article)];
    const corrections = await archive.corrections(
      addresses.map(({ url }) => canonicalAddress(url)),
    );
    return { others: reports, saved, own, corrections, problem: null };
  } catch (error) {
    console.error(error);
    const problem = `Your clippings cannot be opened here: ${(error as Error).message}`;
    return { others: [], saved: 0, own: null, corrections: [], problem };
  }
}
