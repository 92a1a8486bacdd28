import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const IMPORT = /^(?:import|export)(?! type)[^'"]{0,2000}?from\s?'(\.[^']+)'/gm;
/** A name of a module that can come to mean another thing, or a collection that can come to hold one. */
const MUTABLE =
  /^(?:export )?(?:let (\w+)|const (\w+)[^=\n]{0,200}= (?:new (?:Map|Set)(?:<[^\n]{0,200}>)?\(\)|new \w{3,8}Array\(|\[\]|\{\}))/gm;

/**
 * All that the background's modules may change while it lives, and why losing it at any moment loses nothing. Caches
 * in a WeakMap are keyed by what they are made from, and are not listed.
 */
const HARMLESS: Readonly<Record<string, string>> = {
  'entrypoints/background/analyse.ts tagger': 'the shipped model, read again from its file',
  'entrypoints/background/report.ts running':
    'what is being read, so that it can be stopped: with the background the reading ends as well',
  'lib/archive/index/words.ts classes': 'which characters are letters, asked of the browser once',
  'lib/archive/packed/pack.ts primed': 'made from a constant',
  'lib/archive/packed/unpack.ts known': 'made from a constant',
  'lib/attributions/tagger/decode.ts last': 'scratch space, filled anew for each sentence',
  'lib/attributions/tagger/hash.ts rows': 'scratch space, filled anew for each candidate',
  'lib/attributions/tagger/hash.ts values': 'scratch space, filled anew for each candidate',
  'lib/language/index.ts known': 'the shipped words, read again from their file',
  'lib/text/spelling.ts taken': 'how words are spelled, read again from the next text',
};

/** Files that are in the background's bundle. */
function filesFrom(entry: string): string[] {
  const files: string[] = [];
  const waiting = [entry];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (files.includes(file) || !existsSync(join(ROOT, file))) continue;
    files.push(file);
    for (const [, path = ''] of textOf(file).matchAll(IMPORT))
      waiting.push(join(dirname(file), path));
  }
  return files;
}

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

it('fault 7: the background keeps nothing in its memory that it could not lose', () => {
  const files = filesFrom('entrypoints/background/index.ts');
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    [...textOf(file).matchAll(MUTABLE)].map(([, variable, held]) => `${file} ${variable ?? held}`),
  );
  expect(found.toSorted()).toEqual(Object.keys(HARMLESS).toSorted());
});
