// Draws every state of every screen in both browsers, with the styles that are built:
//   npm run screenshots -- --states          pictures, docs/states/<browser>/<state>-<theme>.png
//   npm run states                           checks: axe, and nothing beyond the window's side
// `--browser firefox` plays one browser alone, `--only popover,settings` the states whose names begin so.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Kind } from '../test/gallery/states.ts';
import type { BrowserName, ExtensionBrowser, Page } from './browser/face.ts';
import { launch } from './browser/launch.ts';
import { until } from './browser/until.ts';
import { build } from './lib/build.ts';
import { serveGallery } from './lib/gallery.ts';
import { toPalette } from './lib/palette-png.ts';
import { setUp } from './lib/set-up.ts';

const PICTURES = 'docs/states';
/** Width of a state's picture, and the tallest that it may be, in CSS pixels. */
const SIZES: Readonly<Record<Kind, { width: number; most: number }>> = {
  panel: { width: 360, most: 900 },
  page: { width: 960, most: 680 },
  wide: { width: 1280, most: 760 },
  popover: { width: 400, most: 420 },
};
/** The lowest picture, in CSS pixels. */
const LOW = 240;

/** How a state is looked at besides light and dark: the address's search, and the width. */
interface Look {
  name: string;
  search: string;
  /** The few colours of the system alone. */
  forced?: true;
  width?: (kind: Kind) => number;
}
const THEMES: readonly Look[] = ['light', 'dark'].map((theme) => ({
  name: theme,
  search: `theme=${theme}`,
}));
const NARROW = (kind: Kind) => (kind === 'page' || kind === 'wide' ? 360 : 320);
const LOOKS: readonly Look[] = [
  ...THEMES,
  { name: 'narrow', search: 'theme=light', width: NARROW },
  { name: 'large text', search: 'theme=light&text=200', width: NARROW },
  { name: 'right to left', search: 'theme=light&dir=rtl' },
  { name: 'forced colours', search: 'theme=light', forced: true },
];

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    states: { type: 'boolean', default: false },
    browser: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const browsers = (values.browser ? [values.browser] : ['chromium', 'firefox']) as BrowserName[];
await setUp(browsers);
const gallery = await serveGallery();
let wrong = 0;
for (const name of browsers) {
  await build(name);
  const browser = await launch(name, { headless: true, offline: true });
  try {
    await (values.check ? checks(browser) : pictures(browser));
  } finally {
    await browser.close();
  }
}
gallery.close();
process.exitCode = wrong > 0 ? 1 : 0;

async function pictures(browser: ExtensionBrowser): Promise<void> {
  const folder = join(PICTURES, browser.name);
  if (!values.only) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  await eachState(browser, THEMES, async (page, state, theme) => {
    const file = join(folder, `${state}-${theme}.png`);
    await page.screenshot(file);
    const small = toPalette(readFileSync(file));
    writeFileSync(file, small);
    bytes += small.length;
  });
  console.log(`${browser.name}: ${(bytes / 1e6).toFixed(2)} MB of pictures in ${folder}`);
}

async function checks(browser: ExtensionBrowser): Promise<void> {
  let looked = 0;
  await eachState(browser, LOOKS, async (page, state, look) => {
    const found = await page.evaluate(() => (globalThis as unknown as Gallery).gallery.check());
    looked++;
    wrong += found.length;
    for (const one of found) console.log(`${browser.name}, ${state}, ${look}: ${one}`);
  });
  console.log(`${browser.name}: ${looked} states and looks, ${wrong} faults`);
}

interface Gallery {
  gallery: {
    kinds: { name: string; kind: Kind; offline: boolean }[];
    check(): Promise<string[]>;
    show(state: string): void;
  };
}

/** Shows each state in each look, and waits until it stands. */
async function eachState(
  browser: ExtensionBrowser,
  looks: readonly Look[],
  act: (page: Page, state: string, look: string) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage(`${gallery.address}?state=reading`);
  const ready = () =>
    until('the gallery is drawn', () =>
      page.evaluate(
        () =>
          'gallery' in globalThis && (document.getElementById('app')?.childElementCount ?? 0) > 0,
      ),
    );
  await ready();
  await page.bringToFront();
  await page.key('Shift'); // a browser shows the focus where the reader's keys are
  const kinds = await page.evaluate(() => (globalThis as unknown as Gallery).gallery.kinds);
  const wanted = values.only.split(',');
  for (const { name, kind, offline } of kinds.filter((one) =>
    wanted.some((some) => one.name.startsWith(some)),
  ))
    for (const look of looks) {
      const { width, most } = SIZES[kind];
      const wide = look.width?.(kind) ?? width;
      // a panel is as high as its window: a low one shows how high it would be by itself
      await page.resize(wide, kind === 'panel' ? LOW : most);
      await browser.forceColors(page, look.forced ?? false);
      const first = offline ? 'reading' : name;
      await page.goto(`${gallery.address}?state=${first}&${look.search}`);
      await ready();
      if (offline) await drawOffline(browser, page, name);
      let height = await drawnHeight(page);
      if (kind === 'panel') {
        const fit = () =>
          page.resize(wide, Math.max(LOW, values.check ? height : Math.min(height, most)));
        await fit();
        // checked as high as it is, cards that were out of sight too: a part that is cut off would be judged by its rest
        for (
          let now = await drawnHeight(page);
          values.check && now > height;
          now = await drawnHeight(page)
        ) {
          height = now;
          await fit();
        }
      }
      await act(page, name, look.name);
      if (offline) await browser.setOffline(false);
    }
}

/** Draws a state once the network is gone: nothing of it can come from anywhere. */
async function drawOffline(browser: ExtensionBrowser, page: Page, name: string): Promise<void> {
  await browser.setOffline(true);
  await until('the page is told that there is no network', () =>
    page.evaluate(() => !navigator.onLine),
  );
  await page.evaluate((state) => (globalThis as unknown as Gallery).gallery.show(state), name);
}

/** Height of all that is drawn, in CSS pixels, once it stands. */
function drawnHeight(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 30)));
    return document.getElementById('app')?.scrollHeight ?? 0;
  });
}
