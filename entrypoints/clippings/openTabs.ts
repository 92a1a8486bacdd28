import { browser } from 'wxt/browser';
import { canonicalAddress } from '../../lib/text/address.ts';
import type { OpenTab } from '../../lib/view/clippings/tabs.ts';
import { archive } from './archive.ts';

const TABS = { permissions: ['tabs' as const] };

/** Asks the browser whether tabs may be listed. Call it in the press itself, before any await. */
export const askForTabs = (): Promise<boolean> => browser.permissions.request(TABS);

/** The reader's tabs, but those of private windows: what is read there is not meant to be kept. */
export async function openTabs(): Promise<{ tabs: OpenTab[]; saved: Set<string> }> {
  const all = await browser.tabs.query({});
  const tabs = all
    .filter(({ id, incognito }) => id !== undefined && !incognito)
    .map(({ id = 0, url = '', title = '', discarded }) => ({
      id,
      url,
      title,
      asleep: discarded === true,
    }));
  const kept = await Promise.all(tabs.map(({ url }) => archive.savedAt(url)));
  const saved = tabs.flatMap(({ url }, at) => (kept[at] ? [canonicalAddress(url)] : []));
  return { tabs, saved: new Set(saved) };
}

/**
 * Asks for access to sites. Call it in the press itself.
 * @returns whether it was given, and how to give back what was not there before
 */
export async function askForSites(
  origins: readonly string[],
): Promise<{ given: boolean; giveBack: () => Promise<void> }> {
  // both are asked before the first await: later the browser no longer counts it as the reader's doing
  const before = origins.map((origin) => browser.permissions.contains({ origins: [origin] }));
  const asked = browser.permissions.request({ origins: [...origins] });
  const had = await Promise.all(before);
  const given = await asked;
  const added = origins.filter((_, at) => !had[at]);
  return {
    given,
    giveBack: async () => {
      if (given && added.length) await browser.permissions.remove({ origins: added });
    },
  };
}

/** Gives back the list of tabs, where it was lent for this alone. */
export async function giveBackTabs(): Promise<void> {
  const { permissions = [] } = browser.runtime.getManifest();
  if (!permissions.includes('tabs')) await browser.permissions.remove(TABS);
}
