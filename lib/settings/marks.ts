import { browser } from 'wxt/browser';

const KEY = 'marksOff';

/** Hosts on which the reader switched the marks off; none where the browser cannot read what was kept. */
export async function hostsOff(): Promise<string[]> {
  try {
    const { [KEY]: hosts } = await browser.storage.local.get(KEY);
    return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
  } catch (error) {
    console.error(error);
    return []; // a page without marks would say that nothing was found
  }
}

/** Whether the marks are wanted on a site: yes, until they were switched off there. */
export async function marksWanted(host: string | null): Promise<boolean> {
  return host === null || !(await hostsOff()).includes(host);
}

/** Remembers the switch for a site. */
export async function rememberMarks(host: string | null, wanted: boolean): Promise<void> {
  if (host === null) return;
  const others = (await hostsOff()).filter((one) => one !== host);
  await browser.storage.local.set({ [KEY]: wanted ? others : [...others, host] });
}
