import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { filesIn, packFiles, trackedFiles } from '../../tools/lib/pack-files.ts';

const folders: string[] = [];
function folder(files: readonly string[], time: number): string {
  const made = mkdtempSync(join(tmpdir(), 'second-source-pack-'));
  folders.push(made);
  mkdirSync(join(made, 'chunks'));
  for (const file of files) {
    writeFileSync(join(made, file), `of ${file}`);
    utimesSync(join(made, file), time, time);
  }
  return made;
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
});

describe('a package', () => {
  it('has the same bytes, in whatever order and whenever its files were written', () => {
    const [one, other] = [
      folder(['a.js', 'chunks/b.js'], 1_000_000_000),
      folder(['chunks/b.js', 'a.js'], 1_700_000_000),
    ];
    const bytes = packFiles(one, filesIn(one));
    expect(packFiles(other, filesIn(other))).toEqual(bytes);
    expect(Object.keys(unzipSync(bytes))).toEqual(['a.js', 'chunks/b.js']);
  });

  it('of sources holds what is needed to build, and nothing that was built', () => {
    const files = trackedFiles(join(import.meta.dirname, '../..'));
    for (const needed of ['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md'])
      expect(files).toContain(needed);
    expect(files.filter((file) => /^(?:node_modules|\.output)\//.test(file))).toEqual([]);
  });
});
