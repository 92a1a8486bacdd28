import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, Page } from '../../tools/browser/face.ts';
import { BUILD, launch } from '../../tools/browser/launch.ts';
import { serveNewsroom } from '../../tools/newsroom/server.ts';
import type { Scenario } from './lib/scenario.ts';
import { shows } from './lib/screen.ts';

/** Chromium's build as if the reader had said yes before: its question is drawn by the system. Firefox is answered. */
function allowed(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-allowed-'));
  cpSync(BUILD[name], folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push('tabs');
  manifest.optional_permissions = [];
  manifest.host_permissions = manifest.optional_host_permissions;
  manifest.optional_host_permissions = [];
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** Presses a button with the mouse: the browser takes a request for access from the reader's own hand alone. */
async function press(page: Page, words: RegExp): Promise<void> {
  await shows(page, words);
  const [x, y] = await page.evaluate((words) => {
    const button = [...document.querySelectorAll('button')].find((each) =>
      new RegExp(words, 'i').test(each.textContent ?? ''),
    );
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect();
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
  }, words.source);
  await page.click(x ?? 0, y ?? 0);
}

export const scenarios: Scenario[] = [
  {
    name: 'open tabs are saved in one press: articles ticked, each page once, what is no article left out',
    async run({ browser: { name } }) {
      const newsroom = await serveNewsroom();
      const asks = name === 'firefox';
      const extension = asks ? null : allowed(name);
      const options = extension ? { extension } : {};
      const browser = await launch(name, {
        headless: true,
        offline: true,
        quick: true,
        ...options,
      });
      const newsPages = ['wire-vessen', 'courier-vessen', 'wire-vessen'];
      try {
        for (const id of newsPages) await browser.newPage(newsroom.report(id));
        await browser.newPage(newsroom.guide);
        const page = await browser.extensionPage('clippings.html#/tabs');
        await press(page, /list open tabs/i);
        if (asks) await browser.allow(page);
        const listed = await shows(page, /save \d+ tab/i);
        assert.match(listed, /1 tab shows a page that is listed already/);
        assert.match(listed, /does not look like an article/);
        await press(page, /save 2 tabs/i);
        if (asks) await browser.allow(page);
        await shows(page, /2 tabs saved/);
        const library = await browser.extensionPage('clippings.html');
        await shows(library, /2 reports/);
        await shows(library, /Vessen dam inspectors/);
      } catch (error) {
        await browser.close();
        throw error;
      } finally {
        await newsroom.close();
        if (extension) rmSync(extension, { recursive: true, force: true });
      }
      const { errors, requests } = await browser.close();
      assert.deepEqual([...errors, ...requests], []);
    },
  },
];
