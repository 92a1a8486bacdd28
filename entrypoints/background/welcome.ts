import { browser } from 'wxt/browser';

/** Opens the first minute once: when the reader installs the extension, and never at an update of it or of the browser. */
export function welcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      browser.tabs
        .create({ url: browser.runtime.getURL('/welcome.html') })
        .catch((error) => console.error(error));
  });
}
