import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Row, row } from '../row.ts';
import { bundle, gzipped } from './bundle.ts';

const BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** Sizes of the built programs after gzip, as shares of the library that each is built around. */
export async function sizes(): Promise<Row[]> {
  if (!existsSync(BUILD)) {
    console.error('Nothing is built: run `npm run build` to measure the sizes too.');
    return [];
  }
  const [readability, dexie, preact] = await Promise.all(
    ['readability', 'dexie', 'preact'].map(async (name) =>
      gzipped(await bundle(`libraries/${name}.ts`, 'library', true)),
    ),
  );
  return [
    row(
      'content script / Readability, gzip',
      gzipped(program(['content-scripts/reader.js'])) / (readability as number),
      '<= 3',
    ),
    row(
      'background / Dexie, gzip',
      gzipped(program(['background.js'])) / (dexie as number),
      '<= 4',
    ),
    row('its words, in a file of their own, gzip, kB', gzipped(program(['english.json'])) / 1000),
    row(
      'sidebar / Preact, gzip',
      gzipped(program(scriptsOf('sidepanel.html'))) / (preact as number),
      '<= 6',
    ),
  ];
}

const program = (files: readonly string[]): string =>
  files.map((file) => readFileSync(resolve(BUILD, file), 'utf8')).join('\n');

/** The scripts that a page of the extension loads, its preloaded parts too. */
const scriptsOf = (page: string): string[] =>
  [...program([page]).matchAll(/(?:src|href)="\/([^"]{1,200}\.js)"/g)].map(
    ([, file]) => file as string,
  );
