import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

/** What every file of a package is dated: the oldest day that the format knows, so that it says nothing of the builder. */
const DAY = new Date(1980, 0, 1);
/** What no reviewer needs to build the extension. */
const LEFT_OUT = /^docs\/pictures\//;

/** The files of a folder, with forward slashes, in the order of their names. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();

/** The project's own sources: what git keeps, as it stands in the folder now. */
export const trackedFiles = (root: string): string[] =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && !LEFT_OUT.test(file) && existsSync(join(root, file)))
    .sort();

/** One zip of the given files: the same files give the same bytes. */
export const packFiles = (folder: string, files: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file))])), {
    level: 9,
    mtime: DAY,
  });
