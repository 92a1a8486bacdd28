import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundle, gzipped } from '../../tools/bench/page/bundle.ts';
import { ROOT } from './lib/sources.ts';

const BUILD = join(ROOT, '.output/chrome-mv3');
const PAGE = join(BUILD, 'sidepanel.html');
const there = existsSync(PAGE);
if (!there) console.log('skipped: nothing is built, so no size is checked');

const read = (file: string) => readFileSync(join(BUILD, file), 'utf8');
const sidebar = () => [...read('sidepanel.html').matchAll(/(?:src|href)="(\/[^"]{1,200}\.js)"/g)];

/** Each program with the library that it is built around, and how many times its size it may load. */
it.runIf(there).each([
  // without its hooks: the smallest thing that "Preact's own size" can mean
  ['the sidebar', 'Preact', 6, () => sidebar().map(([, file]) => file as string)],
  ['the background', 'Dexie', 4, () => ['background.js']],
  ['the reader in a page', 'Readability', 3, () => ['content-scripts/reader.js']],
] as const)(
  '%s loads at most as many times %s as it may',
  async (program, library, most, files) => {
    const its = gzipped(await bundle(`libraries/${library.toLowerCase()}.ts`, 'library', true));
    const code = files().map(read);
    const size = gzipped(code.join('\n'));
    console.log(
      `note: ${program} ${size} bytes after gzip, ${(size / its).toFixed(2)} times ${library}`,
    );
    expect(code.length).toBeGreaterThan(0);
    expect(size / its).toBeLessThanOrEqual(most);
  },
  30_000,
);
