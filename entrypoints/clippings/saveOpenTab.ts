import type { TabProgress } from '../../components/clippings/SaveTabs.tsx';
import { failureWords } from '../../lib/view/panel/no-report.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { say } from '../../lib/view/words/say.ts';
import { analyse } from '../background/analyse.ts';
import { readTab } from '../background/read.ts';
import { archive } from './archive.ts';

/**
 * Reads one tab and saves it, the way the sidebar's Save does.
 * @param force the reader chose it although it does not look like an article
 */
export async function saveOpenTab(tab: number, force: boolean): Promise<TabProgress> {
  try {
    const reading = await readTab(tab, { force });
    if (!reading.ok) return { kind: 'failed', words: failureWords(reading) };
    const { version, stored } = await archive.save(reading.value, await analyse(reading.value));
    if (!stored) return { kind: 'done', words: say('tabs.saved') };
    return { kind: 'done', words: say(version > 1 ? 'tabs.newVersion' : 'tabs.done') };
  } catch (error) {
    return { kind: 'failed', words: errorWords(error) };
  }
}
