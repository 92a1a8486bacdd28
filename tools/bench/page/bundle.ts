import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

/** Bundles a program for a page into one script that leaves its exports in a global of the given name. */
export async function bundle(entry: string, name: string, minify = false): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'chrome125',
      lib: { entry: resolve(import.meta.dirname, entry), name, formats: ['iife'] },
    },
  })) as Rollup.RollupOutput[];
  return (built[0] as Rollup.RollupOutput).output[0].code;
}

/** Bytes after gzip at its best, as a store packs it. */
export const gzipped = (code: string | Buffer): number => gzipSync(code, { level: 9 }).length;
