import { browser } from 'wxt/browser';

/** Begins the name under which a site's switch is kept. Each has its own: none has to be read before it is kept. */
const OFF = 'marks off: ';

/** Hosts on which the reader switched the marks off; none where the browser cannot read what was kept. */
export async function hostsOff(): Promise<string[]> {
  try {
    const names = Object.keys(await browser.storage.local.get(null));
    return names.filter((name) => name.startsWith(OFF)).map((name) => name.slice(OFF.length));
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
  if (wanted) await browser.storage.local.remove(OFF + host);
  else await browser.storage.local.set({ [OFF + host]: true });
}
