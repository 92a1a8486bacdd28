/**
 * Packs the extension for the stores: `npm run zip [-- --check]`. Writes one package a browser, and the source package
 * that Firefox's reviewers build from. The same sources give the same bytes; with `--check` all is made twice and held
 * against each other.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../package.json' with { type: 'json' };
import { build } from './lib/build.ts';
import { filesIn, packFiles, trackedFiles } from './lib/pack-files.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, '.output');
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });

const first = await packages();
const second = values.check ? await packages() : first;
let different = 0;
for (const [name, bytes] of first) {
  const same = Buffer.compare(bytes, second.get(name) ?? new Uint8Array()) === 0;
  if (!same) different++;
  writeFileSync(join(OUT, name), bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const told = values.check ? (same ? ', twice the same' : ', DIFFERENT the second time') : '';
  console.log(`${name}: ${bytes.length} bytes, sha256 ${digest}${told}`);
}
process.exitCode = different > 0 ? 1 : 0;

/** Everything that is uploaded, by file name, built from nothing. */
async function packages(): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const [browser, folder] of [
    ['chromium', 'chrome-mv3'],
    ['firefox', 'firefox-mv3'],
  ] as const) {
    rmSync(join(OUT, folder), { recursive: true, force: true });
    await build(browser);
    const built = join(OUT, folder);
    made.set(`second-source-${version}-${folder}.zip`, packFiles(built, filesIn(built)));
  }
  mkdirSync(OUT, { recursive: true });
  return made.set(`second-source-${version}-sources.zip`, packFiles(ROOT, trackedFiles(ROOT)));
}
