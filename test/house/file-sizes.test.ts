import { expect, it } from 'vitest';
import { sourcesOf } from './lib/sources.ts';

/** Words are data: a long list of them is no long program. */
const isLexicon = (file: string) => /^lib\/(?:language\/[a-z]{2,3}|view\/words)\//.test(file);

const lengths = (folder: string) =>
  sourcesOf(folder)
    .filter(({ file }) => !isLexicon(file))
    .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);

it.each(['lib', 'components', 'entrypoints', 'tools'])('%s: no file over 300 lines', (folder) => {
  const files = lengths(folder);
  const at = (share: number) => files[Math.floor(share * (files.length - 1))]?.lines ?? 0;
  const longest = files.at(-1);
  console.log(
    `note: ${folder}: ${files.length} files, lines median ${at(0.5)}, p90 ${at(0.9)}, most ${longest?.lines} (${longest?.file})`,
  );
  expect(files.filter(({ lines }) => lines > 300)).toEqual([]);
});

it('lib: median at most 60 lines', () => {
  const files = lengths('lib');
  expect(files[Math.floor(files.length / 2)]?.lines).toBeLessThanOrEqual(60);
});
