import type { ExtensionBrowser, Page } from '../../../tools/browser/face.ts';
import type { Client } from './extension/client.ts';

declare const client: Client;

/** Starts the background: one that is only just starting may outlive an order to stop. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(() => client.ask({ type: 'fill', name: 'awake', count: 0 }));
}

/** Kills the background, and once more when it came back while it was watched. */
export async function kill(browser: ExtensionBrowser): Promise<void> {
  await browser.killBackground().catch(() => browser.killBackground());
}
