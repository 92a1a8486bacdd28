import type { CDPSession, Page } from 'puppeteer-core';

/** What is emulated lasts as long as the session that asked for it. */
const sessions = new WeakMap<Page, CDPSession>();

/** Chromium's own emulation of forced colours; Puppeteer's list of features leaves it out. */
export async function forceColors(tab: Page, forced: boolean): Promise<void> {
  const session = sessions.get(tab) ?? (await tab.createCDPSession());
  sessions.set(tab, session);
  const value = forced ? 'active' : 'none';
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value }],
  });
}
