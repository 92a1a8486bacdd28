// Takes the README's pictures from the real extension on the demo newsroom: docs/pictures/*.png.
// With `--states` it draws every state of every screen instead, see states.ts.
import { mkdirSync } from 'node:fs';
import type { ExtensionBrowser, Page } from './browser/face.ts';
import { launch } from './browser/launch.ts';
import { until } from './browser/until.ts';
import { build } from './lib/build.ts';
import { setUp } from './lib/set-up.ts';
import { settled } from './lib/settled.ts';
import { type Newsroom, serveNewsroom } from './newsroom/server.ts';

const FOLDER = 'docs/pictures';
/** The running story in the order it was told; the last one is the page that the pictures show. */
const SAVED = ['radio-vessen', 'wire-vessen', 'northline-vessen', 'courier-vessen'];
const SHOWN = 'harbour-vessen';
const size = { width: 1240, height: 800 };

if (process.argv.includes('--states')) await import('./states.ts');
else await readmePictures();

async function readmePictures(): Promise<void> {
  await setUp(['chromium']);
  await build('chromium');
  mkdirSync(FOLDER, { recursive: true });
  const newsroom = await serveNewsroom();
  const browser = await launch('chromium', { headless: true, offline: true, size });
  try {
    await picturesOf(browser, newsroom);
  } finally {
    await browser.close();
    await newsroom.close();
  }
}

async function picturesOf(browser: ExtensionBrowser, newsroom: Newsroom): Promise<void> {
  const page = await browser.newPage(newsroom.report(SAVED[0] ?? SHOWN));
  for (const id of SAVED) {
    await page.goto(newsroom.report(id));
    await press(browser, page);
    await turn(browser, 'button', /^save$/i);
    await until('the report is saved', async () =>
      /^Saved$/m.test(await (await browser.panel()).text()),
    );
  }
  await page.goto(newsroom.report(SHOWN));
  await press(browser, page);
  for (const scheme of ['light', 'dark'] as const) {
    await browser.setColorScheme(scheme);
    for (const [tab, name] of [
      [/^sources/i, 'sidebar'],
      [/^figures/i, 'figures'],
    ] as const) {
      await turn(browser, '[role=tab]', tab);
      await settled(await browser.panel());
      await browser.screenshotWindow(page, `${FOLDER}/${name}-${scheme}.png`);
    }
    const clippings = await browser.extensionPage('clippings.html');
    await clippings.resize(size.width, size.height);
    // the list stands before the report beside it is opened: a picture of both waits for both
    await until('the report beside the list', () =>
      clippings.evaluate(() => document.querySelector('.detail h2') !== null),
    );
    await settled(clippings);
    await clippings.screenshot(`${FOLDER}/clippings-${scheme}.png`);
    await clippings.close();
    await page.bringToFront();
    await settled(await browser.panel());
  }
}

async function press(browser: ExtensionBrowser, page: Page): Promise<void> {
  await browser.pressToolbarButton(page);
  await settled(await browser.panel());
}

/** Presses a button or a tab of the sidebar by its words. */
async function turn(browser: ExtensionBrowser, what: string, words: RegExp): Promise<void> {
  const panel = await browser.panel();
  await until(`${words} in the sidebar`, () =>
    panel.evaluate(
      (what, source) => {
        const found = [...document.querySelectorAll<HTMLElement>(what)].find((each) =>
          new RegExp(source, 'i').test(each.textContent ?? ''),
        );
        found?.click();
        return Boolean(found);
      },
      what,
      words.source,
    ),
  );
}
