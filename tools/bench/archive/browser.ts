import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../browser/find.ts';
import type { Bench } from './page.ts';

/** A page that loads the archive's own code, in a browser that can be ended and started again on the same data. */
export interface BenchPage {
  run<Name extends keyof Bench>(
    name: Name,
    ...args: Parameters<Bench[Name]>
  ): Promise<Awaited<ReturnType<Bench[Name]>>>;
  /** Ends the browser, drops its files from the memory of the system, starts it again. */
  restart(): Promise<void>;
  /** Bytes of the databases on disk. */
  diskBytes(): number;
  close(): Promise<void>;
}

/** @param kept folder of a profile that is to be kept; without it a new one is made and removed */
export async function benchPage(kept?: string): Promise<BenchPage> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  const profile = kept ?? join(folder, 'profile');
  const script = await bundle(folder);
  // the port is part of the origin, and the origin owns the data
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript
        ? script
        : '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>((ready) => server.listen(kept ? 41_957 : 0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  let [browser, page] = await start(profile, url);
  return {
    run: (name, ...args) =>
      page.evaluate(`bench[${JSON.stringify(name)}](...${JSON.stringify(args)})`) as never,
    async restart() {
      await browser.close();
      dropFromMemory(join(profile, 'Default', 'IndexedDB'));
      [browser, page] = await start(profile, url);
    },
    diskBytes: () => bytesIn(join(profile, 'Default', 'IndexedDB')),
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function bundle(folder: string): Promise<Buffer> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome125',
      lib: {
        entry: resolve(import.meta.dirname, 'page.ts'),
        formats: ['es'],
        fileName: () => 'page.js',
      },
    },
  });
  return readFileSync(join(folder, 'page.js'));
}

async function start(profile: string, url: string): Promise<[Browser, Page]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium or Chrome was found: run `npm run setup`.');
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: profile,
    protocolTimeout: 1_800_000,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url);
  await page.waitForFunction('globalThis.bench');
  return [browser, page];
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

const bytesIn = (folder: string) =>
  filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0);

/** A cold read comes from the disk. Where the system has no `dd` that can do this, the read is only half cold. */
function dropFromMemory(folder: string): void {
  for (const file of filesIn(folder)) {
    try {
      execFileSync('dd', [`of=${file}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0'], {
        stdio: 'ignore',
      });
    } catch {
      return;
    }
  }
}
