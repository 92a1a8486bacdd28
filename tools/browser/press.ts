import type { KeyInput, Page } from 'puppeteer-core';
import { keysOf } from './keys.ts';

/**
 * Presses keys in a document of Chromium. One that nobody looks at takes no keys from the system; from a program it
 * does, once it believes that it is in front.
 */
export async function press(tab: Page, keys: string): Promise<void> {
  await tab.emulateFocusedPage(true);
  const all = keysOf(keys).map(({ name }) => name as KeyInput);
  for (const key of all) await tab.keyboard.down(key);
  for (const key of all.reverse()) await tab.keyboard.up(key);
}
