// Measures the sidebar in real Chromium: `npm run bench:panel`. Fails when a goal is missed.
import puppeteer from 'puppeteer-core';
import type { Measured } from '../test/gallery/measure.tsx';
import { type Row, row } from './bench/row.ts';
import { findBrowser } from './browser/find.ts';
import { serveGallery } from './lib/gallery.ts';

/** Milliseconds: a frame at 60 a second, with the browser's own jitter; and what counts as a hold-up (a "long task"). */
const FRAME = 20;
const HOLD = 50;

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium or Chrome was found: run `npm run setup`.');
const gallery = await serveGallery();
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const rows: Row[] = [];
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 360, height: 800 });
  await tab.goto(`${gallery.address}?state=reading`);
  await tab.waitForFunction('"gallery" in globalThis');
  const found = (await tab.evaluate('gallery.measure()')) as Measured;
  rows.push(
    row('first content after the analysis, ms', found.first, '<= 100'),
    row('first content of 500 sources, ms', found.firstOfMany, '<= 100'),
    row('all 500 items after "show all", ms', found.all),
    row('longest hold-up while they come, ms', found.longestHold, `<= ${HOLD}`),
    row('scrolling 500 items: 95 of 100 frames, ms', found.frame95, `<= ${FRAME}`),
    row('scrolling 500 items: longest frame, ms', found.frameMost, `<= ${HOLD}`),
    row('items drawn', found.items, '>= 500'),
  );
} finally {
  await browser.close();
  gallery.close();
}
for (const { measure, value, goal, holds } of rows)
  console.log(
    `${holds ? ' ' : '✗'} ${measure.padEnd(46)} ${value.toFixed(1).padStart(8)}  ${goal}`,
  );
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
