import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/face.ts';

/** What `npm start` was asked for. */
export interface StartOptions {
  browser: BrowserName;
  headless: boolean;
  /** PNG of page and sidebar; null writes none. */
  screenshot: string | null;
}

export const USAGE = 'npm start [-- --browser chromium|firefox] [--headless --screenshot FILE.png]';

/** @throws with a sentence that names what is wrong and what there is */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      screenshot: { type: 'string' },
    },
  });
  const browser = values.browser === 'chrome' ? 'chromium' : values.browser;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`There is no browser "${values.browser}" here: chromium or firefox.`);
  const screenshot = values.screenshot ?? null;
  if (values.headless && !screenshot)
    throw new Error('Nobody would see a headless browser: add --screenshot FILE.png.');
  return { browser, headless: values.headless, screenshot };
}

/** Whether a window could be shown. Only systems with X11 or Wayland can be without a screen. */
export const hasDisplay = (
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
