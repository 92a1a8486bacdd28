import type { NoReport, SavedReport, StoreTrouble } from '../../lib/messages/protocol.ts';
import { fail, type Result, succeed } from '../../lib/result.ts';
import { analyse } from './analyse.ts';
import { archive } from './archive.ts';
import { readTab } from './read.ts';
import { troubleOf } from './trouble.ts';

/**
 * Saves what a tab shows. Asked twice, it stores once: the archive knows the text again.
 * Answers after the commit, so that nothing acknowledged can be lost.
 */
export async function saveTab(request: {
  tab: number;
  url: string;
}): Promise<Result<SavedReport, NoReport | StoreTrouble>> {
  const reading = await readTab(request.tab, { force: true });
  if (!reading.ok) return reading;
  const article = reading.value;
  if (article.url !== request.url) return fail('moved on');
  const at = new Date().toISOString();
  try {
    const { id, version } = await archive.save(article, await analyse(article), { seen: at });
    return succeed({ id, version, at });
  } catch (error) {
    return troubleOf(error);
  }
}
