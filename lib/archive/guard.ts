import { browser } from 'wxt/browser';
import { guardian, type Memory, type Remembered } from './guardian.ts';

const KEY = 'archive';

/** What is remembered of the archive, outside the database, so that it outlives it. */
const memory: Memory = {
  async get() {
    const { [KEY]: kept } = await browser.storage.local.get(KEY);
    return isRemembered(kept) ? kept : null;
  },
  async set(remembered) {
    await browser.storage.local.set({ [KEY]: remembered });
  },
};

const isRemembered = (kept: unknown): kept is Remembered =>
  typeof kept === 'object' &&
  kept !== null &&
  typeof (kept as Remembered).clippings === 'number' &&
  typeof (kept as Remembered).askedToPersist === 'boolean';

/** Watches over the archive for every page of the extension. */
export const guard = guardian(memory, () => new Date().toISOString());

/** Asks the browser to keep what is saved, at the first save. Call it in the reader's gesture, or browsers answer no. */
export function askToKeep(): void {
  // whether it answers or not, what is being saved is saved
  guard.persist(navigator.storage).catch((error) => console.error(error));
}
