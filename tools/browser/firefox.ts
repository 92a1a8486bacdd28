import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Bidi, connectBidi } from './bidi.ts';
import { call } from './call.ts';
import type { ExtensionBrowser, LaunchOptions, Page, Sidebar, View } from './face.ts';
import { findBrowser } from './find.ts';
import { startFirefox } from './firefox-program.ts';
import { usedProfile } from './firefox-used-profile.ts';
import * as privileged from './firefox-window.ts';
import { keysOf } from './keys.ts';
import { KEYS_ARRIVED, KEYS_AWAITED } from './keys-arrived.ts';
import { LAID_OUT_WORDS } from './laid-out-words.ts';
import { opensWelcome } from './opens-welcome.ts';
import { profileFolder, standInTheWay } from './profile.ts';
import { until } from './until.ts';

/** The host of the extension's pages, pinned so that they can be opened by address. */
const UUID = '5ec0d500-4ce0-4000-8000-000000000001';

/** Starts Firefox with the extension as a temporary add-on, by WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executable = findBrowser('firefox');
  if (!executable) throw new Error('No Firefox was found: run `npm run setup`.');
  const id = addonId(options.extension);
  const from = options.quick ? await usedProfile(executable) : undefined;
  const profile = profileFolder(options.profile, from);
  if (options.withoutStorage) standInTheWay(join(profile.path, 'storage'));
  const [program, address] = await startFirefox({
    executable,
    profile: profile.path,
    headless: options.headless,
    offline: options.offline ?? false,
    size: options.size ?? { width: 1280, height: 860 },
    prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) },
  });
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  if (options.onClosed) void ended.then(options.onClosed);
  const bidi = await connectBidi(address);
  const firefox = new Firefox(bidi, id, (await windowsOf(bidi))[0] ?? '');
  await firefox.inWindow(privileged.widenSidebar);
  await firefox.inWindow(privileged.watchRequests, id);
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve(options.extension) },
  });
  if (opensWelcome(options)) await closeWelcome(bidi);

  return {
    name: 'firefox',
    version: await firefox.inWindow(privileged.version),
    newPage: (url) => firefox.open(url),
    newWindow: (url) => firefox.openWindow(url),
    extensionPage: (path) => firefox.open(`moz-extension://${UUID}/${path}`),
    async pressToolbarButton(page) {
      await page.bringToFront();
      await firefox.inWindowOf(page, privileged.pressButton, id);
    },
    async pressMenuEntry(page, { x, y }, words) {
      await page.bringToFront();
      await page.click(x, y, 2);
      await until(`the menu has "${words}"`, () =>
        firefox.inWindowOf(page, privileged.pressMenuEntry, words),
      );
    },
    async pressShortcut(page, keys) {
      await page.bringToFront();
      await firefox.inWindowOf(page, privileged.focusWindow);
      await firefox.inWindowOf(page, privileged.pressKeys, keysOf(keys));
    },
    giveKeys: (command, keys) => firefox.giveKeys(command, keys),
    allow: (page) =>
      until('the browser asks', () => firefox.inWindowOf(page, privileged.allow)).then(() => {}),
    panel: (beside) => firefox.panel(beside),
    killBackground: () => firefox.inWindow(privileged.endBackground, id),
    async extensionShare(_page, milliseconds) {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return null;
    },
    heapUsed: async () => 0,
    setColorScheme: (scheme) => firefox.inWindow(privileged.setColorScheme, scheme),
    forceColors: (_page, forced) => firefox.inWindow(privileged.forceColors, forced),
    setOffline: (offline) => firefox.inWindow(privileged.setOffline, offline),
    async screenshotWindow(page, file) {
      await page.bringToFront();
      writePng(file, await firefox.inWindow(privileged.picture, 'window'));
    },
    async close() {
      const seen = {
        requests: await firefox.inWindow(privileged.requests),
        errors: await firefox.inWindow(privileged.errors, UUID),
      };
      // what nobody opens again needs no orderly end, which takes seconds
      if (options.quick) program.kill('SIGKILL');
      else await bidi.send('browser.close').catch(() => program.kill());
      await ended;
      bidi.close();
      profile.remove();
      return seen;
    },
  };
}

/** The tabs, the window around them, and the one tab that reaches the sidebar. */
class Firefox {
  private readonly bidi: Bidi;
  private readonly id: string;
  private readonly window: string;
  private helper: Promise<string> | null = null;
  private started = false;
  /** The windows of pages that are not in the first one. */
  private readonly windows = new Map<View, string>();

  constructor(bidi: Bidi, id: string, window: string) {
    this.bidi = bidi;
    this.id = id;
    this.window = window;
  }

  /** Runs a function with the browser's own rights, in its window. */
  inWindow<Args extends readonly unknown[], Value>(
    run: (...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>> {
    return this.bidi.evaluate(this.window, call(run as () => unknown, args));
  }

  /** The same in the window that a page is in. */
  inWindowOf<Args extends readonly unknown[], Value>(
    page: View | undefined,
    run: (...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>> {
    const window = (page && this.windows.get(page)) ?? this.window;
    return this.bidi.evaluate(window, call(run as () => unknown, args));
  }

  async openWindow(url: string): Promise<Page> {
    const before = await windowsOf(this.bidi);
    const { context } = await this.bidi.send('browsingContext.create', { type: 'window' });
    const window = (await windowsOf(this.bidi)).find((each) => !before.includes(each));
    if (!window) throw new Error('No second window opened.');
    const page = await this.open(url, context);
    this.windows.set(page, window);
    return page;
  }

  async open(url: string, given?: string): Promise<Page> {
    const context = given ?? (await this.newContext());
    const goto = async (to: string) => {
      try {
        await this.bidi.send('browsingContext.navigate', { context, url: to, wait: 'complete' });
      } catch (error) {
        // a frame of the page that may not be reached counts as a failure of the whole: look whether the page is there
        const loaded = `document.readyState === 'complete' && location.href`;
        const there = async () => (await this.bidi.evaluate(context, loaded)) === to;
        await until(`${to} is loaded (${(error as Error).message})`, there);
      }
    };
    const page: Page = {
      evaluate: (run, ...args) => this.bidi.evaluate(context, call(run as () => unknown, args)),
      text: () => this.bidi.evaluate(context, 'document.body.innerText'),
      screenshot: async (file) => {
        const { data } = await this.bidi.send('browsingContext.captureScreenshot', { context });
        writePng(file, data);
      },
      goto,
      back: async () =>
        void (await this.bidi.send('browsingContext.traverseHistory', { context, delta: -1 })),
      forward: async () =>
        void (await this.bidi.send('browsingContext.traverseHistory', { context, delta: 1 })),
      click: async (x, y, button = 0) => {
        const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
        const press = [at, { type: 'pointerDown', button }, { type: 'pointerUp', button }];
        const actions = [{ type: 'pointer', id: 'mouse', actions: press }];
        await this.bidi.send('input.performActions', { context, actions });
      },
      resize: async (width, height) => {
        const viewport = { width, height };
        await this.bidi.send('browsingContext.setViewport', { context, viewport });
      },
      hover: async (x, y) => {
        const to = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
        const actions = [{ type: 'pointer', id: 'mouse', actions: [{ ...to, x: to.x + 1 }, to] }];
        await this.bidi.send('input.performActions', { context, actions });
      },
      // not by BiDi: its Enter and Space press no button
      key: async (keys) => {
        await this.inWindowOf(page, privileged.focusPage);
        await this.bidi.evaluate(context, KEYS_AWAITED);
        await this.inWindowOf(page, privileged.pressKeys, keysOf(keys));
        await this.bidi.evaluate(context, KEYS_ARRIVED);
      },
      write: async (words) => {
        const letters = [...words].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
        const actions = [{ type: 'key', id: 'keyboard', actions: letters }];
        await this.bidi.send('input.performActions', { context, actions });
      },
      bringToFront: async () => {
        await this.bidi.send('browsingContext.activate', { context });
        await this.inWindowOf(page, privileged.focusPage);
      },
      close: async () => void (await this.bidi.send('browsingContext.close', { context })),
    };
    await goto(url);
    return page;
  }

  /** The sidebar is no BiDi context: a tab of the extension, kept in the back, reaches it. */
  async panel(beside?: Page): Promise<Sidebar> {
    await until('the sidebar opens', () =>
      this.inWindowOf(beside, privileged.sidebarIsOpen, this.id),
    );
    const windowId = await this.inWindowOf(beside, privileged.windowId);
    this.helper ??= this.openHelper();
    const helper = await this.helper;
    const inSidebar = (source: string) =>
      this.bidi.evaluate<never>(
        helper,
        `(() => { with (browser.extension.getViews({ type: 'sidebar', windowId: ${windowId} })[0]) return ${source}; })()`,
      );
    await until('the sidebar loads', () => inSidebar('document.readyState === "complete"'));
    return {
      evaluate: (run, ...args) => inSidebar(call(run as () => unknown, args)),
      text: () => inSidebar(LAID_OUT_WORDS),
      screenshot: async (file) =>
        writePng(file, await this.inWindowOf(beside, privileged.picture, 'sidebar')),
      click: (x, y) => this.inWindowOf(beside, privileged.clickSidebar, x, y),
      key: async (keys) => {
        await this.inWindowOf(beside, privileged.focusSidebar);
        await until('the keyboard is in the sidebar', () => inSidebar('document.hasFocus()'));
        await inSidebar(KEYS_AWAITED);
        await this.inWindowOf(beside, privileged.pressKeys, keysOf(keys));
        await inSidebar(KEYS_ARRIVED);
      },
    };
  }

  /** A tab of the extension, kept in the back, may speak for it. */
  async giveKeys(name: string, shortcut: string): Promise<void> {
    this.helper ??= this.openHelper();
    const change = JSON.stringify({ name, shortcut });
    await this.bidi.evaluate(await this.helper, `browser.commands.update(${change})`);
  }

  private async openHelper(): Promise<string> {
    const { context } = await this.bidi.send('browsingContext.create', {
      type: 'tab',
      background: true,
    });
    // Any page of the extension will do; this one runs no script of its own.
    const url = `moz-extension://${UUID}/manifest.json`;
    await this.bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return context;
  }

  /** The browser starts with an empty tab: the first page takes it. */
  private async newContext(): Promise<string> {
    const tree = await this.bidi.send('browsingContext.getTree');
    const first = tree.contexts[0];
    if (!this.started && first?.url === 'about:blank') {
      this.started = true;
      return first.context;
    }
    return (await this.bidi.send('browsingContext.create', { type: 'tab' })).context;
  }
}

async function closeWelcome(bidi: Bidi): Promise<void> {
  const context = await until('the welcome page opens', async () => {
    const { contexts } = await bidi.send('browsingContext.getTree');
    return contexts.find(({ url }: { url: string }) => url.endsWith('/welcome.html'))?.context;
  });
  await bidi.send('browsingContext.close', { context });
}

/** Contexts of the browser's own windows. */
async function windowsOf(bidi: Bidi): Promise<string[]> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return tree.contexts.map(({ context }: { context: string }) => context);
}

function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

const writePng = (file: string, base64: string) =>
  writeFileSync(file, Buffer.from(base64, 'base64'));
