import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from '../../../tools/browser/face.ts';

/** Builds a small extension around the archive alone: a background that saves, and a page that asks it to. */
export async function buildExtension(
  browser: BrowserName,
): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-archive-'));
  for (const name of ['background', 'client'])
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: {
          entry: resolve(import.meta.dirname, `extension/${name}.ts`),
          formats: ['iife'],
          name: `archive_${name}`,
          fileName: () => `${name}.js`,
        },
      },
    });
  writeFileSync(
    join(folder, 'client.html'),
    '<!doctype html><title>archive</title><script src="client.js"></script>',
  );
  const manifest = {
    manifest_version: 3,
    name: 'Archive faults',
    version: '1',
    action: {},
    permissions: ['storage', 'unlimitedStorage'],
    background:
      browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'archive-faults@second-source.invalid' } } }
      : {}),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
