import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundle, gzipped } from '../../tools/bench/page/bundle.ts';
import { ROOT } from './lib/sources.ts';

const BUILD = join(ROOT, '.output/chrome-mv3');
const PAGE = join(BUILD, 'sidepanel.html');
const there = existsSync(PAGE);
if (!there) console.log('skipped: the sidebar is not built, so its size is not checked');

/** Preact alone, without its hooks: the smallest thing that "Preact's own size" can mean. */
const MOST = 6;

it.runIf(there)(
  `the sidebar loads at most ${MOST} times Preact`,
  async () => {
    const scripts = [...readFileSync(PAGE, 'utf8').matchAll(/(?:src|href)="(\/[^"]{1,200}\.js)"/g)];
    const code = scripts.map(([, file]) => readFileSync(join(BUILD, file as string), 'utf8'));
    const preact = gzipped(await bundle('libraries/preact.ts', 'library', true));
    const sidebar = gzipped(code.join('\n'));
    console.log(
      `note: sidebar ${sidebar} bytes after gzip, ${(sidebar / preact).toFixed(2)} times Preact`,
    );
    expect(code.length).toBeGreaterThan(1);
    expect(sidebar / preact).toBeLessThanOrEqual(MOST);
  },
  30_000,
);
