import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, ExtensionBrowser, Page } from '../../../tools/browser/face.ts';
import { BUILD, launch } from '../../../tools/browser/launch.ts';
import { until } from '../../../tools/browser/until.ts';

/** A page as it is served: its HTML, and headers such as a content security policy. */
export interface Served {
  html: string;
  headers?: Record<string, string>;
}

/** One browser with the extension, one site of made-up pages, and the extension's own side to ask from. */
export interface Stage {
  browser: ExtensionBrowser;
  /** Puts a page on the site; gives its address. */
  serve(path: string, page: Served | string): string;
  /** Paths that were asked for, in order. */
  asked: string[];
  /** Opens an address and presses the toolbar button on it: the reader may read it from now on. */
  open(url: string): Promise<Open>;
  /** Asks the background, as the sidebar does. */
  ask(type: string, request: unknown): Promise<Answer>;
  /** What extension pages hear of a type while something is done, and for half a second after. */
  heard(type: string, act: () => Promise<unknown>): Promise<unknown[]>;
  /** Reloads the extension, as an update does. */
  reload(): Promise<void>;
  close(): Promise<{ requests: string[]; errors: string[] }>;
}

export interface Open {
  page: Page;
  tab: number;
  /** Asks the background for the report of the tab, as the sidebar does. */
  report(force?: boolean): Promise<Answer>;
  /** Puts the reader into the page once more. */
  inject(): Promise<void>;
  /** Presses the toolbar button on the page again, and waits until it gives access. */
  press(): Promise<void>;
  /** Asks the reader in the page. */
  ask(type: string, request: unknown): Promise<Answer>;
  /** Has marks drawn, as the sidebar does, without popovers; answers with the items not found. Fails where it is refused. */
  mark(marks: unknown): Promise<string[]>;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into by the tests, field by field
export type Answer = any;

export async function openStage(name: BrowserName): Promise<Stage> {
  const pages = new Map<string, Served>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages.get((request.url ?? '').split('?')[0] as string);
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const extension = withoutSidebar(BUILD[name]);
  const browser = await launch(name, { headless: true, offline: true, extension });
  let own = await browser.extensionPage('welcome.html');

  const ask = (to: number | null, type: string, request: unknown) =>
    own.evaluate(
      (to, type, request) => {
        const { browser, chrome } = globalThis as Answer;
        const api = browser ?? chrome;
        const message = { type, request };
        return to === null ? api.runtime.sendMessage(message) : api.tabs.sendMessage(to, message);
      },
      to,
      type,
      request,
    ) as Promise<Answer>;

  return {
    browser,
    asked,
    ask: (type, request) => ask(null, type, request),
    serve(path, page) {
      pages.set(path, typeof page === 'string' ? { html: page } : page);
      return site + path;
    },
    async open(url) {
      const page = await browser.newPage(url);
      await page.bringToFront();
      const tab = await own.evaluate(async () => {
        const { browser, chrome } = globalThis as Answer;
        const [tab] = await (browser ?? chrome).tabs.query({
          active: true,
          lastFocusedWindow: true,
        });
        return tab.id as number;
      });
      const inject = () =>
        own.evaluate(async (tabId) => {
          const { browser, chrome } = globalThis as Answer;
          const { scripting } = browser ?? chrome;
          const target = { tabId };
          await scripting.insertCSS({ target, files: ['/content-scripts/reader.css'] });
          await scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
        }, tab);
      const press = async () => {
        await browser.pressToolbarButton(page);
        await until('the press gives access', () =>
          inject().then(
            () => true,
            () => false,
          ),
        );
      };
      await press();
      return {
        page,
        tab,
        report: (force = false) => ask(null, 'report', force ? { tab, force } : { tab }),
        inject,
        press,
        ask: (type, request) => ask(tab, type, request),
        async mark(marks) {
          const request = { marks, cards: [], lang: 'en', dir: 'ltr', unheard: 'Not heard.' };
          const answer = await ask(tab, 'mark', request);
          if (!answer?.ok) throw new Error(`No marks were drawn: ${JSON.stringify(answer)}`);
          return answer.value.missing;
        },
      };
    },
    async heard(type, act) {
      await own.evaluate((type) => {
        const scope = globalThis as Answer;
        scope.heard = [];
        scope.listener ??= (message: Answer) =>
          void (message?.type === type && scope.heard.push(message));
        (scope.browser ?? scope.chrome).runtime.onMessage.addListener(scope.listener);
      }, type);
      await act();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return (await own.evaluate(() => (globalThis as Answer).heard)) as unknown[];
    },
    async reload() {
      await own
        .evaluate(() => {
          const { browser, chrome } = globalThis as Answer;
          (browser ?? chrome).runtime.reload();
        })
        .catch(() => {}); // the page goes with its extension, sometimes before it has answered
      own = await until('the extension is there again', () =>
        browser.extensionPage('welcome.html').catch(() => null),
      );
    },
    async close() {
      const seen = await browser.close();
      server.close();
      rmSync(extension, { recursive: true });
      return seen;
    },
  };
}

/** A copy of the build whose sidebar is an empty page: the tests alone say what the reader in a page does. */
function withoutSidebar(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-faults-'));
  cpSync(build, folder, { recursive: true });
  writeFileSync(join(folder, 'sidepanel.html'), '<!doctype html><title>Empty</title>');
  return folder;
}
