import type { BrowserName } from '../browser/face.ts';
import { findBrowser } from '../browser/find.ts';
import { command } from './command.ts';

/** Debian's names of the packages; Ubuntu and others have only the second. */
const PACKAGES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/** What a reader runs where this program may not install anything. */
const BY_HAND: Partial<Record<NodeJS.Platform, Record<BrowserName, string>>> = {
  darwin: {
    chromium: 'brew install --cask google-chrome',
    firefox: 'brew install --cask firefox',
  },
  win32: {
    chromium: 'winget install Google.Chrome',
    firefox: 'winget install Mozilla.Firefox',
  },
  linux: {
    chromium: 'sudo apt-get install chromium',
    firefox: 'sudo apt-get install firefox-esr',
  },
};

/**
 * Finds or installs the browsers and makes WXT's types; answers with a line for each thing found or done.
 * @throws with a sentence that says what to run, when a browser is missing and cannot be installed from here
 */
export async function setUp(browsers: readonly BrowserName[]): Promise<string[]> {
  const lines: string[] = [];
  for (const browser of browsers) {
    const found = findBrowser(browser);
    lines.push(found ? `${browser}: ${found}` : await install(browser));
  }
  // each time: the types name the extension's files, which come and go
  const { code, output } = await command('npx', ['wxt', 'prepare']);
  if (code !== 0) throw new Error(`wxt prepare failed:\n${output}`);
  return lines;
}

async function install(browser: BrowserName): Promise<string> {
  const root = await rootPrefix();
  const tried: string[] = [];
  if (root) {
    await apt(root, ['update', '-q']);
    for (const name of PACKAGES[browser]) {
      const { output } = await apt(root, ['install', '-y', '--no-install-recommends', name]);
      const found = findBrowser(browser);
      if (found) return `${browser}: installed ${name} with apt-get: ${found}`;
      tried.push(output.trim().split('\n').at(-1) ?? name);
    }
  }
  throw new Error(missing(browser, tried));
}

/** How apt-get is called as root: directly, through sudo without a password, or (null) not at all. */
async function rootPrefix(): Promise<readonly string[] | null> {
  if (process.platform !== 'linux') return null;
  if ((await command('apt-get', ['--version'])).code !== 0) return null;
  if (process.getuid?.() === 0) return [];
  return (await command('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : null;
}

function apt(root: readonly string[], args: readonly string[]) {
  const [program = 'apt-get', ...rest] = [...root, 'apt-get', ...args];
  return command(program, rest);
}

function missing(browser: BrowserName, tried: readonly string[]): string {
  const byHand = BY_HAND[process.platform]?.[browser] ?? 'the installer of your system';
  const variable = browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const title = browser === 'chromium' ? 'Chromium or Chrome' : 'Firefox';
  const why = tried.length > 0 ? ` apt-get could not install it: ${tried.join('; ')}` : '';
  return `${title} was not found.${why}\nInstall it (${byHand}), or set ${variable} to its program, and run this again.`;
}
