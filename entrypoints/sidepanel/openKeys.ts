import { browser } from 'wxt/browser';

/** Opens the browser's settings for the keys of extensions: Firefox has a call for them, Chrome an address. */
export function openKeys(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) void openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
