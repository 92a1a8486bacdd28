import { launchChromium } from './chromium.ts';
import type { BrowserName, ExtensionBrowser, LaunchOptions } from './face.ts';
import { launchFirefox } from './firefox.ts';

/** Folder of each browser's build. */
export const BUILD: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** Starts one of the two browsers, with the extension as it was last built unless another is given. */
export function launch(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'> & { extension?: string },
): Promise<ExtensionBrowser> {
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  return start({ extension: BUILD[name], ...options });
}
