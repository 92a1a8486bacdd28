import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './face.ts';

/** Names on PATH, in the order they are tried. Debian's Firefox is called firefox-esr. */
const NAMES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where the installers of macOS put it. */
const APPLICATIONS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

/** Where the installers of Windows put it, under one of the program folders. */
const PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

const VARIABLE: Record<BrowserName, string> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

/**
 * The browser's program on this machine, or null. `CHROME_PATH` and `FIREFOX_PATH` come first.
 * @throws when such a variable names no file: better than silently taking another browser
 */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[VARIABLE[name]];
  if (named && !existsSync(named))
    throw new Error(`${VARIABLE[name]} is set to ${named}, but no such file exists.`);
  return named || (candidates(name).find((path) => existsSync(path)) ?? null);
}

function candidates(name: BrowserName): string[] {
  const { env, platform } = process;
  if (platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      APPLICATIONS[name].map((file) => join(folder, file)),
    );
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => PROGRAMS[name].map((file) => join(folder, file)));
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES[name].flatMap((file) => folders.map((folder) => join(folder, file)));
}
