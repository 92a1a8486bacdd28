import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** In developer mode the browser keeps each error of an extension; a profile that exists is left as it is. */
export function keepExtensionErrors(profile: string): void {
  const folder = join(profile, 'Default');
  const preferences = join(folder, 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** What Chromium itself keeps of an extension's errors: worker, pages and content scripts. */
export async function keptErrors(browser: Browser, extension: string): Promise<string[]> {
  const tab = await browser.newPage();
  await tab.goto('chrome://extensions');
  const found = await tab.evaluate(async (id) => {
    // biome-ignore lint/suspicious/noExplicitAny: the browser's own page has an interface without types
    const info = await (globalThis as any).chrome.developerPrivate.getExtensionInfo(id);
    const all = [...info.runtimeErrors, ...info.manifestErrors];
    return all.map((error) => `${error.message} (${error.source})`);
  }, extension);
  await tab.close();
  return found;
}
